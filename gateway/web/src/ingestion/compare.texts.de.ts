/** Texts of the comparison of two deliveries. */
export const compareTexts = {
  title: "Mit einer anderen Lieferung vergleichen",
  with: "Andere Lieferung desselben Datensatzes",
  choose: "bitte wählen",
  delivery: (name: string, when: string, state: string) => `„${name}“ vom ${when} (${state})`,
  differences: "Unterschiede zwischen den beiden Lieferungen",
  there: "dort",
  here: "hier",
  lead: "Was hier anders steht als in der gewählten Lieferung, für die Zeiträume, die beide haben.",
};
