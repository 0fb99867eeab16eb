/** Logits of each manner. */
export const MANNER_WEIGHTS = {
  'someone-dear': 0,
  'you-did': 0,
  'says-otherwise': 0,
  nobody: 0,
  they: 0,
  'right-now': 0,
  deadline: 0,
  'running-out': 0,
  since: 0,
  'here-stuck': 0,
  cannot: 0,
  'calls-anyone': 0,
  'i-tell': 0,
  amount: 0,
  plans: 0,
  'plays-down': 0,
  'small-matter': 0,
  'wishes-better': 0,
  but: 0,
  'bare-life': 0,
  'usual-business': 0,
  'long-ago': 0,
  'excuses-oneself': 0,
} as const;
export type Manner = keyof typeof MANNER_WEIGHTS;

export const MANNERS = Object.keys(MANNER_WEIGHTS).filter((name): name is Manner => Object.hasOwn(MANNER_WEIGHTS, name));
