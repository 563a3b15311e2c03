import type { Module } from '../../../src/content/course';
import { isFor } from '../../../src/content/course-for-role';
import { checkProblems } from '../problems';
import { type Finding, type Material, warning } from '../rule';

/** So that a team does not talk over the same ones each time it meets (requirement R3.4). */
const LEAST = 3;

/**
 * Warns of each module that has too few prompts for team talks: in all, or for a role whose teams have
 * a talk of their own.
 */
export function promptsFew(material: Material): Finding[] {
  return material.modules.flatMap((module) => fewIn(module, material));
}

function fewIn({ id }: Module, { abouts, authors }: Material): Finding[] {
  const place = abouts.get(id)?.yaml.valuePlace(['prompts']);
  const prompts = authors.modules.find((about) => about.id === id)?.prompts ?? [];
  if (!place) return [];
  // Whoever adds one for everybody adds it for each role, too.
  if (prompts.length < LEAST) return [warning(place, checkProblems.promptsFew(prompts.length, LEAST))];
  return authors.roles
    .filter(({ talk }) => talk !== '')
    .map((role) => ({ role, count: prompts.filter((prompt) => isFor(prompt, role.id)).length }))
    .filter(({ count }) => count < LEAST)
    .map(({ role, count }) => warning(place, checkProblems.promptsFew(count, LEAST, role)));
}
