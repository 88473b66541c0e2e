namespace Sozialplanung.Geography.ImportAreas;

/// <summary>
/// Puts right one known mistake of a file without editing it: the one feature whose properties are all as in <see cref="When"/>
/// gets those of <see cref="Set"/>. It is told in the warnings of each import.
/// </summary>
public sealed record Correction
{
    public required IReadOnlyDictionary<string, string> When { get; init; }

    public required IReadOnlyDictionary<string, string> Set { get; init; }
}
