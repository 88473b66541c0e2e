using System.Globalization;
using System.Text;
using nietras.SeparatedValues;
using Sozialplanung.Tables;

namespace Sozialplanung.Benchmarks.Kernel;

/// <summary>
/// Reading every cell of a register, against the fastest reader there is. That one lets pass in silence what ours names with its
/// line (docs/decisions/0019), so only speed is compared here.
/// </summary>
internal static class CsvSpeed
{
    private const int Seed = 4180;
    private const int Rows = 300_000;

    public static IReadOnlyList<BenchmarkCase> Cases { get; } =
    [
        new()
        {
            Name = "csv",
            What = "CSV lesen, jede Zelle",
            Size = "300.000 Zeilen zu 9 Spalten, jede zwanzigste mit Anführungszeichen",
            Rival = "Sep 0.17.1, ohne Prüfung der Spaltenzahl",
            Bounds = [Bound.PerSecond(1_000_000)],
            Prepare = _ => Prepare(),
        },
    ];

    private static Task<Contest> Prepare()
    {
        var file = Register();
        if (Ours(file) != Theirs(file))
        {
            throw new InvalidOperationException("Ours and the rival read different cells; the comparison would mean nothing.");
        }

        return Contest.Of(() => Ours(file), () => Theirs(file), Rows);
    }

    private static long Ours(byte[] file)
    {
        var letters = 0L;
        using var rows = new CsvFormat { Encoding = "utf-8", Separator = ";" }.Open(new MemoryStream(file));
        while (rows.Read())
        {
            for (var column = 0; column < rows.Count; column++)
            {
                letters += rows[column].Length;
            }
        }

        return letters;
    }

    private static long Theirs(byte[] file)
    {
        var letters = 0L;
        using var rows = Sep.New(';')
            .Reader(options => options with { HasHeader = false, Unescape = true, DisableColCountCheck = true })
            .From(new StreamReader(new MemoryStream(file), Encoding.UTF8));
        foreach (var row in rows)
        {
            for (var column = 0; column < row.ColCount; column++)
            {
                letters += row[column].Span.Length;
            }
        }

        return letters;
    }

    private static byte[] Register()
    {
        var random = new Random(Seed);
        var text = new StringBuilder("Gemeinde;Straße;Hausnummer;Zusatz;Geburtsdatum;Geschlecht;Staat;Einzug;Haushalt\n");
        for (var row = 1; row < Rows; row++)
        {
            var street = row % 20 == 0 ? "\"Am \"\"Alten\"\" Markt; Nord\"" : "Bahnhofstraße";
            text.Append(
                CultureInfo.InvariantCulture,
                $"10044{random.Next(111, 124)};{street};{random.Next(1, 200)};;{random.Next(1, 29):00}.{random.Next(1, 13):00}.{random.Next(1930, 2024)};m;D;01.05.2011;{100_000 + (row / 2)}\n"
            );
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
