namespace Sozialplanung.Indicators.Reading;

/// <summary>
/// The values of one indicator as one reader sees them: areas × periods, already rounded and gated. All formats are made of it.
/// </summary>
internal sealed record ValueTable(
    ReleaseHead Release,
    IndicatorHead Indicator,
    Viewer Viewer,
    IReadOnlyList<ReleasedLevel> Levels,
    IReadOnlyList<ReleasedArea> Areas,
    IReadOnlyList<string> Periods,
    ShownCell[] Cells
)
{
    public ShownCell Cell(int area, int period) => Cells[(area * Periods.Count) + period];

    /// <summary>Whether a number is among them that the public is not shown.</summary>
    public bool HasNotPublic => Array.Exists(Cells, cell => cell.IsNotPublic);

    /// <summary>Whether a file of it must not be published: it holds what is not public, or nothing of it is public yet.</summary>
    public bool IsInternal => HasNotPublic || !Release.IsPublished;

    /// <summary>Whether it is known of a number among them how much is estimated.</summary>
    public bool HasEstimated => Array.Exists(Cells, cell => cell.EstimatedShare is not null);

    /// <summary>What a file of these values is called: it says where they are not for everybody.</summary>
    public string FileName(string extension) =>
        Indicator.Code
        + (Release.PublishedAt is null ? "-entwurf" : "")
        + (IsInternal ? "-nicht-veroeffentlichen" : "")
        + "."
        + extension;

    /// <summary>
    /// The numbers that a map is classed by: those that everybody is shown, for readers who are shown more too. Limits drawn from
    /// withheld numbers would tell of them wherever an internal map is seen beside the public one. Where nothing is public, or where
    /// the reader asks for his own, what is shown to him.
    /// </summary>
    public IEnumerable<double> ClassedNumbers(bool isOwn = false) =>
        !isOwn && Array.Exists(Cells, cell => cell.IsPublic)
            ? Cells.Where(cell => cell.IsPublic).Select(cell => cell.Number!.Value)
            : ShownNumbers;

    /// <summary>The numbers that are shown; extremes and ranks know no others.</summary>
    public IEnumerable<double> ShownNumbers => Cells.Where(cell => cell.Number is not null).Select(cell => cell.Number!.Value);
}
