using Sozialplanung.Facts;
using Sozialplanung.Ingestion.Observations;
using Sozialplanung.Ingestion.Profiles;

namespace Sozialplanung.Ingestion.ReadTable;

/// <summary>Enters the values of rows into the book, and sums or refuses those for which there is one already.</summary>
internal sealed class RowEntries(DatasetDefinition definition, ObservationBook book, RowFaults faults)
{
    public RowOutcome Add(ObservationKey key, ObservedCell cell, int contributor, int column)
    {
        if (contributor != ContributorReader.Nobody)
        {
            cell = cell with { Contributions = new ContributedAmounts() };
        }

        if (!book.TryAdd(key, cell, out var first))
        {
            if (definition.Profile.Duplicates == Combination.Once && first.Contributions is null && first.Value == cell.Value)
            {
                return RowOutcome.Skipped;
            }

            if (definition.Profile.Duplicates != Combination.Sum && first.Contributions?.Has(contributor) != false)
            {
                return faults.Reject("duplicate-key", TwiceText(key, first), column);
            }

            var sum = PartSum.Of(first.Value, cell.Value);
            if (ValueRules.Violation(definition.Measures[key.Measure], sum) is { } violation)
            {
                return faults.Reject(violation.Rule, violation.Text, column);
            }

            book.Replace(key, cell with { Value = sum, Flags = first.Flags | cell.Flags, Contributions = first.Contributions });
        }

        (first.Contributions ?? cell.Contributions)?.Add(contributor, cell.Value);
        return RowOutcome.Accepted;
    }

    private string TwiceText(ObservationKey key, ObservedCell first) =>
        first.Contributions is null
            ? $"Dieser Schlüssel kommt zweimal vor: „{definition.Measures[key.Measure].NameOrCode()}“ für dasselbe Gebiet und denselben Zeitraum steht schon in Zeile {first.Line}."
            : $"Dieser Schlüssel kommt zweimal vor: „{definition.Measures[key.Measure].NameOrCode()}“ für dasselbe Gebiet, denselben Zeitraum und dieselben Beitragenden.";
}
