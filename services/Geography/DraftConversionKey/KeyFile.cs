using Sozialplanung.Geography.ConversionKeys;
using Sozialplanung.Geography.ImportStreets;
using Sozialplanung.ServiceDefaults.Errors;
using Sozialplanung.Tables;

namespace Sozialplanung.Geography.DraftConversionKey;

/// <summary>
/// A key from a list: old area, new area, and a share, or inhabitants or addresses of which the shares follow. The columns are
/// known by what is in them.
/// </summary>
internal sealed class KeyFile
{
    private const int MostRows = 500_000;

    // So much of a column must be areas of a Gebietsstand for it to be the one that names them.
    private const double Mostly = 0.5;

    private readonly List<string[]> _rows = [];
    private readonly List<long> _lines = [];
    private string[] _names = [];

    /// <summary>Errors: <see cref="UnreadableFileException"/>.</summary>
    public static KeyFile Read(Stream file, CancellationToken cancellationToken)
    {
        var read = new KeyFile();
        using var rows = StreetFile.Open(file, "auto", "auto", sheet: null);
        while (rows.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (rows.IsEmptyRow)
            {
                continue;
            }

            string[] cells = [.. Enumerable.Range(0, rows.Count).Select(column => rows[column].Trim().ToString())];
            if (read._names.Length == 0)
            {
                read._names = [.. cells.Select((cell, column) => cell.Length > 0 ? cell : $"Spalte {column + 1}")];
                continue;
            }

            if (read._rows.Count == MostRows)
            {
                throw new UnreadableFileException(
                    "Die Liste hat mehr als 500.000 Zeilen; so viele Übergänge hat kein Schlüssel."
                );
            }

            read._rows.Add(cells);
            read._lines.Add(rows.Line);
        }

        return read._rows.Count > 0
            ? read
            : throw new UnreadableFileException("Die Liste hat keine Zeilen unter ihren Spaltennamen.");
    }

    /// <summary>The columns that were named, or else those that look like it.</summary>
    public KeyFileColumns Recognise(VersionPair versions, KeyFileColumns wish)
    {
        int[] all = [.. Enumerable.Range(0, _names.Length)];
        var old =
            Find(wish.Old)
            ?? all.Where(column => Matches(column, versions.Before.ContainsKey) >= Mostly)
                .OrderByDescending(column =>
                    Matches(column, versions.Before.ContainsKey) - Matches(column, versions.After.ContainsKey)
                )
                .Select(column => (int?)column)
                .FirstOrDefault();
        var now =
            Find(wish.New)
            ?? all.Where(column => column != old && Matches(column, versions.After.ContainsKey) >= Mostly)
                .OrderByDescending(column =>
                    Matches(column, versions.After.ContainsKey) - Matches(column, versions.Before.ContainsKey)
                )
                .Select(column => (int?)column)
                .FirstOrDefault();
        var value =
            Find(wish.Value)
            ?? (
                wish.Value == ""
                    ? null
                    : all.Where(column => column != old && column != now && Matches(column, KeyNumbers.IsNumber) >= 1)
                        .Select(column => (int?)column)
                        .LastOrDefault()
            );
        return new KeyFileColumns
        {
            Old = old is { } o ? _names[o] : null,
            New = now is { } n ? _names[n] : null,
            Value = value is { } v ? _names[v] : null,
            All = _names,
        };
    }

    /// <summary>The shares, and what could not be read.</summary>
    public (IReadOnlyList<KeyShare> Shares, IReadOnlyList<PlacedError> Errors, IReadOnlyList<PlacedError> Warnings) Shares(
        VersionPair versions,
        KeyFileColumns columns
    )
    {
        var (errors, warnings) = (new List<PlacedError>(), new List<PlacedError>());
        if (Find(columns.Old) is not { } old || Find(columns.New) is not { } now)
        {
            errors.Add(
                new(
                    $"Welche Spalte das alte und welche das neue Gebiet nennt, ist nicht zu erkennen. Bitte wählen Sie sie aus ({string.Join(", ", _names)})."
                )
            );
            return ([], errors, warnings);
        }

        var numbers = Find(columns.Value) is { } column
            ? new KeyNumbers(columns.Value!, _rows.Select(row => At(row, column)))
            : null;
        var weights = new Dictionary<(string Old, string New), decimal>();
        var elsewhere = 0;
        for (var row = 0; row < _rows.Count; row++)
        {
            var (before, after) = (At(_rows[row], old), At(_rows[row], now));
            if (!versions.Before.ContainsKey(before))
            {
                elsewhere++;
            }
            else if ((numbers is null ? 1 : numbers[row]) is { } weight)
            {
                weights[(before, after)] = weights.GetValueOrDefault((before, after)) + weight;
            }
            else
            {
                errors.Add(new($"„{numbers!.TextOf(row)}“ ist keine Zahl ab null.", _lines[row], columns.Value));
            }
        }

        if (elsewhere > 0)
        {
            warnings.Add(
                new(
                    $"{elsewhere} von {_rows.Count} Zeilen nennen Gebiete, die es im Gebietsstand {versions.From} nicht gibt; sie bleiben außen vor."
                )
            );
        }

        KeyShare[] given = [.. weights.Select(pair => new KeyShare(pair.Key.Old, pair.Key.New, pair.Value))];
        errors.AddRange(
            given
                .GroupBy(share => share.Old, StringComparer.Ordinal)
                .Where(area => area.Sum(share => share.Share) == 0)
                .Select(area => new PlacedError(
                    $"Für {versions.OldName(area.Key)} sind alle Zahlen null; so hat es keine Anteile."
                ))
        );
        errors.AddRange(numbers?.FaultsOf(given, versions) ?? []);
        return (errors.Count > 0 ? [] : WholeShares.Of(given), errors, warnings);
    }

    private int? Find(string? name) =>
        name is null ? null
        : Array.IndexOf(_names, name) is >= 0 and var column ? column
        : null;

    private double Matches(int column, Func<string, bool> isIt) =>
        (double)_rows.Count(row => isIt(At(row, column))) / _rows.Count;

    private static string At(string[] row, int column) => column < row.Length ? row[column] : "";
}
