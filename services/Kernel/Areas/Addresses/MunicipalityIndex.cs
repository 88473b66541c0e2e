namespace Sozialplanung.Areas.Addresses;

/// <summary>
/// Finds a municipality by its key as registers write it: AGS, ARS (12 digits), or an AGS that lost its leading zero in a
/// spreadsheet. Keys that are no AGS are compared as they stand.
/// </summary>
internal sealed class MunicipalityIndex
{
    public const int NotFound = -1;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public MunicipalityIndex() => _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    public int Count => _numbers.Count;

    public int Add(string key)
    {
        var found = Find(key);
        if (found == NotFound)
        {
            found = _numbers.Count;
            _numbers.Add(Canonical(key.Trim(), stackalloc char[8]).ToString(), found);
        }

        return found;
    }

    public int Find(ReadOnlySpan<char> key)
    {
        key = key.Trim();
        return _lookup.TryGetValue(Canonical(key, stackalloc char[8]), out var number) ? number : NotFound;
    }

    private static ReadOnlySpan<char> Canonical(ReadOnlySpan<char> key, Span<char> ags)
    {
        if (key.Length is not (7 or 12) || !AreDigits(key))
        {
            return key;
        }

        if (key.Length == 7)
        {
            ags[0] = '0';
            key.CopyTo(ags[1..]);
        }
        else
        {
            key[..5].CopyTo(ags);
            key[9..].CopyTo(ags[5..]);
        }

        return ags;
    }

    // Not by the vectorised search of the library: before it is compiled for speed it allocates.
    private static bool AreDigits(ReadOnlySpan<char> key)
    {
        foreach (var digit in key)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }
        }

        return true;
    }
}
