// npm start [-- firefox] [--pictures]: opens a browser with the extension in it.
// Runs on any Node from 20 on, with nothing installed.
import { runPinned } from './dependencies.mjs';
import { canShowWindows, command, named, prepare } from './stage.mjs';

await command(async () => {
  const words = process.argv.slice(2);
  const pictures = words.includes('--pictures') || !canShowWindows();
  const [browser = 'chromium'] = named(
    words.filter((word) => word !== '--pictures'),
    ['chromium'],
  );
  const env = await prepare(browser);
  if (pictures && !words.includes('--pictures')) {
    console.log('No window can be shown here, so pictures are taken instead.');
  }
  const mode = pictures ? ['--pictures'] : [];
  return runPinned('node', ['scripts/open.mjs', browser, ...mode], env);
});
