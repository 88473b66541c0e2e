namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// One cell of a table, or of several tables that share it (then it is given once). A magnitude is given in whole smallest units.
/// </summary>
/// <param name="Id">Unique in the table; by it relations and verdicts name the cell.</param>
/// <param name="Count">The true value, persons as a rule.</param>
public sealed record TableCell(string Id, long Count)
{
    /// <summary>How the explanation names the cell to a person; empty means the id.</summary>
    public string Label { get; init; } = "";

    /// <summary>
    /// Number of contributing units; null means that <see cref="Count"/> counts the contributors. 1 is a singleton.
    /// </summary>
    public long? Contributors { get; init; }

    /// <summary>What a reader sees of the cell before anything is withheld. Default: meant for publication.</summary>
    public CellRole Role { get; init; } = CellRole.Offered;

    /// <summary>
    /// What every reader knows the value cannot fall below; null: no limit (a balance may be negative). Default 0.
    /// </summary>
    public long? KnownLower { get; init; } = 0;

    /// <summary>What every reader knows the value cannot exceed (the base of a share); null: no limit.</summary>
    public long? KnownUpper { get; init; }

    /// <summary>
    /// Own weight, at least 0, for <see cref="SuppressionCost.Custom"/>: the higher, the later the cell is withheld.
    /// </summary>
    public double? Cost { get; init; }

    internal string Name => Label.Length > 0 ? Label : Id;

    internal bool IsSingleton => (Contributors ?? Count) == 1;
}
