// npm start [-- firefox] [--pictures]: opens a browser with the extension in it.
// Runs on any Node from 20 on, with nothing installed.
import { browsersNamed, canShowWindows, command, prepare } from './support/command.mjs';
import { runPinned } from './support/dependencies.mjs';

await command(async () => {
  const words = process.argv.slice(2);
  const asked = words.includes('--pictures');
  const [browser = 'chromium'] = browsersNamed(
    words.filter((word) => word !== '--pictures'),
    ['chromium'],
  );
  const env = await prepare(browser);
  const pictures = asked || !canShowWindows();
  if (pictures && !asked) console.log('No window can be shown here: taking pictures instead.');
  const mode = pictures ? ['--pictures'] : [];
  return runPinned('node', ['scripts/second-stage/open.mjs', browser, ...mode], env);
});
