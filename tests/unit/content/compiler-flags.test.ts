import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PLACES } from '@/content/types.ts';
import { compileContent } from '@/modules/content/compile.ts';
import { copy } from '../../support/content-copy.ts';

const HOPE = 'content/en/passages/hope.yaml';

describe('the flags of content', () => {
  it('are those of all files of practices, the article’s first', () => {
    const file = join(copy.root, 'content/en/practices/a-breath.yaml');
    const practice = (id: string, where: string) => `
- {id: ${id}, title: Breathe, long: breath, where: [${where}], body: Breathe out., leave: Or not.,
   steps: [Breathe out., Breathe in.], tell: Tell a friend., for: [loss, home], partner: only}`;
    writeFileSync(file, practice('breathe', 'anywhere') + practice('wait', 'not-today, feeding'));
    const { practices } = compileContent(copy.root, 'en');
    const ids = practices.map(({ id }) => id);
    expect(ids.indexOf('breathe')).toBeGreaterThan(ids.indexOf('reach-out'));
    const [anywhere, elsewhere] = practices.filter(({ title }) => title === 'Breathe');
    expect(anywhere).toMatchObject({ for: ['loss', 'home'], partner: 'only', night: true });
    expect(anywhere?.where).toEqual(PLACES.filter((place) => place !== 'not-today'));
    expect(elsewhere?.where).toEqual(['feeding', 'not-today']);
  });

  it('may say that a passage is for nobody but a bereaved parent, or one whose baby is in hospital', () => {
    copy.change(HOPE, 'loss: true', 'loss: only\n  hospital: only');
    const [first] = compileContent(copy.root, 'en').passages.filter(({ loss }) => loss === 'only');
    expect(first).toMatchObject({ loss: 'only', hospital: 'only', partner: true });
  });
});
