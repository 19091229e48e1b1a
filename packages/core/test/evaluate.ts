import { type Fraction, fraction, isLess, minus, over, plus, times } from './oracle.ts';

/** Computes what the text of an explanation's arithmetic says, exactly. */
export function evaluate(arithmetic: string): Fraction {
  const tokens = arithmetic.match(/min|[0-9]+\/[0-9]+|[0-9.]+|[()+−×÷,]/g) ?? [];
  let at = 0;
  const take = () => tokens[at++] ?? '';

  function atom(): Fraction {
    const token = take();
    if (token === '−') return minus([0n, 1n], atom());
    if (token === 'min') {
      let smallest = atom();
      while (tokens[at] !== undefined) {
        const next = atom();
        if (isLess(next, smallest)) smallest = next;
      }
      return smallest;
    }
    const [upper = '', lower] = token.split('/');
    if (lower !== undefined) return over(fraction(upper), fraction(lower));
    if (token !== '(' && token !== ',') return fraction(token);
    const inner = sum();
    if (tokens[at] === ')') take();
    return inner;
  }

  function product(): Fraction {
    let result = atom();
    while (tokens[at] === '×' || tokens[at] === '÷')
      result = take() === '×' ? times(result, atom()) : over(result, atom());
    return result;
  }

  function sum(): Fraction {
    let result = product();
    while (tokens[at] === '+' || tokens[at] === '−')
      result = take() === '+' ? plus(result, product()) : minus(result, product());
    return result;
  }

  const result = sum();
  if (at !== tokens.length) throw new Error(`Not understood: ${arithmetic}`);
  return result;
}
