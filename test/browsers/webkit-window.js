// A window of WebKitGTK that keeps what pages store although a WebDriver drives it, for GJS to run as
// `gjs webkit-window.js FOLDER`. MiniBrowser is the same engine, and forgets everything then.
imports.gi.versions.Gtk = '3.0';
imports.gi.versions.WebKit2 = '4.1';
const { Gtk, WebKit2 } = imports.gi;

Gtk.init(null);
const [folder] = ARGV;
const manager = new WebKit2.WebsiteDataManager({
  base_data_directory: `${folder}/data`,
  base_cache_directory: `${folder}/cache`,
});
const context = new WebKit2.WebContext({ website_data_manager: manager });
context.set_automation_allowed(true);
const view = new WebKit2.WebView({ web_context: context, is_controlled_by_automation: true });
context.connect('automation-started', (_context, session) => {
  const about = new WebKit2.ApplicationInfo();
  about.set_name('WebKitGTK');
  about.set_version(WebKit2.get_major_version(), WebKit2.get_minor_version(), WebKit2.get_micro_version());
  session.set_application_info(about);
  session.connect('create-web-view', () => view);
});
view.connect('close', () => Gtk.main_quit());

const window = new Gtk.Window({ default_width: 1280, default_height: 800 });
window.connect('destroy', () => Gtk.main_quit());
window.add(view);
window.show_all();
Gtk.main();
