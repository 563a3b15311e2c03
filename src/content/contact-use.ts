/**
 * What a contact is there for, in the order of who is rung first: immediate danger; the right person at
 * work to tell; a champion, a colleague who can be asked; the specialist service for the area; services
 * run by and for a community; a refuge; help for anybody, the learner too; and help for people who worry
 * about how they treat somebody.
 */
export const CONTACT_USES = [
  'emergency',
  'report',
  'champion',
  'specialist',
  'by-and-for',
  'refuge',
  'support',
  'perpetrator',
] as const;
export type ContactUse = (typeof CONTACT_USES)[number];
