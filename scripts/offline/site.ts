import { bundled } from '../build/bundled';
import { APP_FOLDER } from '../folders';
import { type ServeOptions, type StaticServer, serve } from '../static-server';

/** What the stand-in for a learning system is called, beside the app. */
export const LMS_PAGE = 'lms.html';

/** Serves the build of the app, and beside it a stand-in for a learning system that opens it. */
export async function serveWithLms(options: ServeOptions = {}): Promise<StaticServer> {
  const script = await bundled(import.meta.resolve('./lms.ts'));
  return serve(APP_FOLDER, { ...options, more: { [LMS_PAGE]: page(script) } });
}

function page(script: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>A stand-in for your learning system</title>
    <style>
      html, body { block-size: 100%; margin: 0; }
      body { display: flex; flex-direction: column; font: 1rem/1.4 system-ui, sans-serif; }
      header { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; align-items: center; padding: 0.5rem 1rem; background: #eee; color: #111; }
      button { min-block-size: 2.75rem; font: inherit; }
      iframe { flex: 1; border: 0; }
    </style>
  </head>
  <body>
    <header>
      <strong>A stand-in for your learning system</strong>
      <span>It has: <output></output></span>
      <button type="button">Launch again</button>
    </header>
    <script>${script.replaceAll('</script', '<\\/script')}</script>
  </body>
</html>`;
}
