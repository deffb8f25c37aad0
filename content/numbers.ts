/** The plural forms that a message has, by the categories of its language. `#` is the count. */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Numbers in the messages of one language. */
export function numbersIn(language: string) {
  // Made when first needed: most pages show no number.
  let digits: Intl.NumberFormat | undefined;
  let rules: Intl.PluralRules | undefined;

  /** A number as the language writes it: 1,234. */
  const number = (value: number): string => {
    digits ??= new Intl.NumberFormat(language);
    return digits.format(value);
  };
  /** A message in the plural form that its count asks for. */
  const counted =
    (forms: Forms) =>
    (count: number): string => {
      rules ??= new Intl.PluralRules(language);
      return (forms[rules.select(count)] ?? forms.other).replace('#', number(count));
    };
  return { number, counted };
}
