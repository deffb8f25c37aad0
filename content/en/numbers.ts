import { numbersIn } from '../numbers.ts';

export const { number, counted } = numbersIn('en');
