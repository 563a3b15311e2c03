import { LMS_PAGE, serveWithLms } from './offline/site';

/** The same at every run, because what a browser keeps belongs to the address, port included. */
const PORT = 4280;

try {
  const { url } = await serveWithLms({ port: PORT });
  console.log(`The app is at ${url}, and a stand-in for a learning system that opens it at ${url}${LMS_PAGE}.`);
  console.log('Press Ctrl+C to stop. Then there is no network.');
} catch {
  console.error(`Port ${PORT} is taken. Stop what uses it, and run this again.`);
  process.exit(1);
}
