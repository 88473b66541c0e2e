using Sozialplanung.Geography.Cuts;

namespace Sozialplanung.Geography.DraftCut;

/// <summary>The areas a Zuschnitt begins with.</summary>
internal static class FirstState
{
    private const int LongestCode = 40;

    public static CutState Empty { get; } = new([], new Dictionary<string, string>());

    /// <summary>The areas the blocks lie in today; of a new level one for each area above.</summary>
    public static CutState Of(CutFrame frame)
    {
        var areaOf = frame
            .Blocks.Values.Select(block => (block.Code, Area: frame.IsNewLevel ? block.Parent : block.Before))
            .Where(block => block.Area is not null)
            .ToDictionary(block => block.Code, block => block.Area!, StringComparer.Ordinal);
        string[] codes = [.. areaOf.Values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (!frame.IsNewLevel)
        {
            return new CutState([.. codes.Select(code => new CutArea { Code = code, Name = frame.NameOf(code) })], areaOf);
        }

        // A code names one area of a Gebietsstand, so that of the area above is taken.
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var newCodes = codes.ToDictionary(code => code, code => FreeCode(frame, code), StringComparer.Ordinal);
        return new CutState(
            [
                .. codes.Select(code => new CutArea
                {
                    Code = newCodes[code],
                    Name = names.Add(frame.NameOf(code)) ? frame.NameOf(code) : $"{frame.NameOf(code)} ({newCodes[code]})",
                }),
            ],
            areaOf.ToDictionary(block => block.Key, block => newCodes[block.Value], StringComparer.Ordinal)
        );
    }

    private static string FreeCode(CutFrame frame, string parent)
    {
        var stem = parent[..Math.Min(parent.Length, LongestCode - 5)];
        return Enumerable.Range(1, 10_000).Select(number => $"{stem}-{number}").First(code => !frame.IsTaken(code));
    }
}
