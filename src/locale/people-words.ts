import { enGBPeople, type PeopleWords } from './en-gb-people';

/** The words that are shown of who is learning. */
export const peopleWords: PeopleWords = enGBPeople;
