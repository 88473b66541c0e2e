namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// The rules for withholding a cell for its own sake. A rule that is null or 0 is not applied. Immutable; judges one cell at a
/// time. Errors: <see cref="ArgumentOutOfRangeException"/> for a number below 0.
/// </summary>
public sealed record PrimaryRules
{
    /// <summary>
    /// Counts from 1 to this less 1 are withheld (Mindestfallzahl); 3 is the standard of the Bundesagentur für Arbeit.
    /// </summary>
    public long MinimumCount
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(MinimumCount));
            field = value;
        }
    } = 3;

    /// <summary>Whether persons left over (base − count) are held to the same minimum: 48 of 50 betrays the two.</summary>
    public bool ProtectsComplement { get; init; } = true;

    /// <summary>Whether "nobody" and "everybody" are withheld. Default: shown.</summary>
    public ZeroRule Zeros { get; init; } = ZeroRule.Shown;

    /// <summary>(n,k) for magnitudes with their contributions; null: not applied.</summary>
    public DominanceRule? Dominance { get; init; }

    /// <summary>p% or (p,q) for magnitudes with their contributions; null: not applied.</summary>
    public PPercentRule? PPercent { get; init; }

    /// <summary>How weights of a sample enter dominance and p%; without weights both ways agree.</summary>
    public WeightedContributions Weights { get; init; } = WeightedContributions.AgainstWeightedTotal;

    /// <summary>At least so many persons behind each contributing facility (usual: 4); 0: not applied.</summary>
    public int MinimumPersonsPerFacility
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(MinimumPersonsPerFacility));
            field = value;
        }
    }

    /// <summary>At least so many contributing facilities (usual: 2); 0: not applied.</summary>
    public int MinimumFacilities
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(MinimumFacilities));
            field = value;
        }
    }

    /// <summary>
    /// Half width of the interval that must remain where a rule gives none of its own (all counting rules). At least 0.
    /// </summary>
    public long CountProtection
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(CountProtection));
            field = value;
        }
    } = 1;

    /// <summary>
    /// The finding by the first rule that applies, or null: the cell may be shown. Errors:
    /// <see cref="ArgumentOutOfRangeException"/> for a negative count or contribution (the rules are not defined for them) or a
    /// count above its base.
    /// </summary>
    public PrimaryFinding? Judge(CellFacts facts) => Findings(facts).FirstOrDefault();

    /// <summary>The findings by all rules that apply, in the order of <see cref="Judge(CellFacts)"/>. Errors: as there.</summary>
    public IReadOnlyList<PrimaryFinding> JudgeAll(CellFacts facts) => [.. Findings(facts)];

    private IEnumerable<PrimaryFinding> Findings(CellFacts facts)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(facts.Count);
        if (facts.Base is { } total)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(facts.Count, total, nameof(facts));
        }

        foreach (var finding in CountingRules.Judge(this, facts))
        {
            yield return finding;
        }

        if (MagnitudeRules.Judge(this, facts) is { } magnitude)
        {
            yield return magnitude;
        }

        if (FacilityRules.Judge(this, facts) is { } facility)
        {
            yield return facility;
        }
    }

    /// <summary>Judges each offered or shadow cell of a table by its count alone; the result is what Protect asks for.</summary>
    public IReadOnlyDictionary<string, PrimaryFinding> Judge(SuppressionTable table)
    {
        var findings = new Dictionary<string, PrimaryFinding>(StringComparer.Ordinal);
        foreach (var cell in table.Cells)
        {
            if (
                cell.Role != CellRole.AlreadyPublic
                && cell.Count >= 0
                && Judge(new CellFacts(cell.Count) { Base = cell.KnownUpper }) is { } finding
            )
            {
                findings.Add(cell.Id, finding);
            }
        }

        return findings;
    }
}
