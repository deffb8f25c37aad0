import type { Card, Passage } from '@/content/types.ts';
import { cardItem, lineItem, passageItem } from '@/domain/search/content-item.ts';

export const card: Card = {
  id: 'rest',
  title: 'Rest a while',
  body: 'You could rest. It can be short.',
  plain: '',
  for: ['home'],
  partner: true,
  safety: 'Put baby down first.',
  leave: '',
  night: true,
  sources: [],
  steps: ['One.', 'Two.'],
  tell: 'Tell a friend.',
  helps: [],
};
export const passage: Passage = {
  id: 'matthew-11-28',
  reference: 'Matthew 11:28',
  edition: 'BSB',
  text: 'Come to Me, and I will give you rest.',
  others: {},
  reflection: 'He asks for nothing first. Tired people may come.',
  aside: '',
  theme: 'rest',
  day: true,
  night: true,
  loss: true,
  partner: true,
  hospital: true,
};
export const line = {
  ...passage,
  id: 'line',
  reference: '',
  text: '',
  reflection: 'A chair can do.',
  theme: 'comfort',
};
export const items = [
  cardItem('practice', card),
  cardItem('reason', { ...card, id: 'tired', title: 'Tiredness', safety: '' }),
  passageItem(passage, null),
  lineItem(line),
];
