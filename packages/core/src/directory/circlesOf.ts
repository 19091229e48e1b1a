/**
 * All circles of reporting lines, each once, in time linear in the number of people.
 *
 * @param managerOf - Of each person, by number, the number of the manager; -1 for nobody.
 *
 * @example
 * circlesOf(Int32Array.from([1, 2, 0, 0, 4, -1])); // => [[0, 1, 2], [4]]
 */
export function circlesOf(managerOf: Int32Array): number[][] {
  /** On which walk a person was met first; 0 for none. */
  const walkOf = new Int32Array(managerOf.length);
  const circles: number[][] = [];
  for (let start = 0; start < managerOf.length; start += 1) {
    const walk = start + 1;
    let person = start;
    while (person >= 0 && walkOf[person] === 0) {
      walkOf[person] = walk;
      person = managerOf[person] ?? -1;
    }
    if (person < 0 || walkOf[person] !== walk) continue;
    const circle: number[] = [];
    let member = person;
    do {
      circle.push(member);
      member = managerOf[member] ?? -1;
    } while (member !== person);
    circles.push(circle);
  }
  return circles;
}
