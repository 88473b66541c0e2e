namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// What elimination works on: each published cell as the set of inner cells it adds up. Several hierarchies and linked tables go
/// into one problem. All numbers are positions from 0.
/// </summary>
/// <param name="InnerCount">Number of inner cells.</param>
/// <param name="Published">Per published cell the inner cells in it, each once; cells with the same set share one fate.</param>
/// <param name="Sensitive">Published cells that must not be shown.</param>
/// <param name="Wishes">The other cells, most wanted first; sensitive ones among them are passed over.</param>
public sealed record GaussProblem(
    int InnerCount,
    IReadOnlyList<IReadOnlyList<int>> Published,
    IReadOnlyList<int> Sensitive,
    IReadOnlyList<int> Wishes
)
{
    /// <summary>
    /// Inner cells with one contributor, or zeros that are to be protected like them: no sum of such cells alone is shown. Where
    /// one of them is published and not sensitive itself, a sum of them may pass; all in it count as known from then on (a sum of
    /// zeros shows each), and no sensitive cell may rest on those alone. Empty: not looked at.
    /// </summary>
    public IReadOnlyList<int> Singletons { get; init; } = [];
}
