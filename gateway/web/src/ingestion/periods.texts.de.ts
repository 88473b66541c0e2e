/** Texts for the periods of a file. */
export const periodsTexts = {
  fromTo: (first: string, last: string, count: string) => `${first} bis ${last} (${count} Zeiträume)`,
};
