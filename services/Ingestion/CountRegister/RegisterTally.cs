using Sozialplanung.Areas.Addresses;
using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.Clearing;
using Sozialplanung.Ingestion.Findings;

namespace Sozialplanung.Ingestion.CountRegister;

/// <summary>What the parts of a register brought so far, in the order of the file.</summary>
internal sealed class RegisterTally(RegisterPlan plan, AreaDirectory areas, FindingList findings)
{
    private const int ListedAddresses = 50_000;
    private readonly long[] _matches = new long[RegisterPart.MatchClasses];
    private readonly UnassignedBook _unassigned = new(ListedAddresses);
    private long _linesBefore;

    public RegisterCounts Counts { get; } = new(plan.Definition, areas, AgeGroups.Read(plan.Register.AgeGroups));

    public FindingList Findings { get; } = findings;

    public IReadOnlyCollection<UnassignedAddress> UnassignedAddresses => _unassigned.Addresses;

    public long Rows { get; private set; }

    public long Counted { get; private set; }

    public long Faulty { get; private set; }

    public long Skipped { get; private set; }

    public MatchClasses MatchClasses =>
        new(
            _matches[(int)MatchClass.Exact],
            _matches[(int)MatchClass.Interpolated],
            _matches[(int)MatchClass.Fuzzy],
            _matches[(int)MatchClass.None]
        );

    /// <summary>Adds what a part brought, and empties it for the next one.</summary>
    public void Take(RegisterPart part)
    {
        foreach (var person in part.Persons)
        {
            Counts.Add(person);
        }

        Findings.Append(part.Findings, _linesBefore);
        _unassigned.Add(part.Unassigned);
        for (var i = 0; i < _matches.Length; i++)
        {
            _matches[i] += part.Matches[i];
        }

        Rows += part.Rows;
        Counted += part.Persons.Count;
        Faulty += part.Faulty;
        Skipped += part.Skipped;
        _linesBefore += part.Lines;
        part.Clear();
    }
}
