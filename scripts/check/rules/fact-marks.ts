import { factMarkIn } from '../../content/fact-marks';
import { passagesOf } from '../passages';
import { checkProblems } from '../problems';
import { error, type Finding, type Material } from '../rule';

/** Reports the mark of a fact where the compiler leaves it in: in a title, or in a line of module.yaml. */
export function factMarks(material: Material): Finding[] {
  return material.modules.flatMap((module) =>
    passagesOf(module, material).flatMap(({ text, placeOf }) => {
      const mark = factMarkIn(text);
      return mark === undefined ? [] : [error(placeOf(mark), checkProblems.factMarkShown(mark))];
    }),
  );
}
