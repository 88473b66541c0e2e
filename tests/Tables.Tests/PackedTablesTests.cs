using System.Text;

namespace Sozialplanung.Tables.Tests;

/// <summary>A table inside of an archive is read like one that came as it is.</summary>
public sealed class PackedTablesTests
{
    private static readonly byte[] _csv = "Gebiet;Wert\n01;1\n"u8.ToArray();

    [Fact]
    public void The_only_table_of_an_archive_is_read()
    {
        Cells(Archives.Zip(("2024/a.csv", _csv), ("Hinweise.pdf", [1]))).ShouldBe(["Gebiet|Wert", "01|1"]);
        Cells(Archives.Zip(("Daten ohne Endung", _csv))).ShouldBe(["Gebiet|Wert", "01|1"]);
        Cells(Archives.Zip(("a.xlsx", Workbooks.Of(["Gebiet"], ["01"])))).ShouldBe(["Gebiet", "01"]);
        Cells(Archives.Gzip(_csv)).ShouldBe(["Gebiet|Wert", "01|1"]);
    }

    [Fact]
    public void The_name_of_the_table_in_the_archive_is_told()
    {
        using var rows = new TableSource().Open(new MemoryStream(Archives.Zip(("2024/a.csv", _csv))));

        rows.Entry.ShouldBe("2024/a.csv");
    }

    [Fact]
    public void Several_tables_need_a_name_with_a_star_for_what_changes()
    {
        var archive = Archives.Zip(("Einwohner_2024.csv", _csv), ("Haushalte_2024.csv", "x;y\n"u8.ToArray()));

        Sentence(new TableSource(), archive)
            .ShouldBe(
                "Im ZIP-Archiv sind mehrere Tabellen: „Einwohner_2024.csv“, „Haushalte_2024.csv“. Bitte geben Sie im Importprofil an, welche gemeint ist (entry)."
            );
        Cells(archive, new TableSource { Entry = "haushalte_*.csv" }).ShouldBe(["x|y"]);
        Sentence(new TableSource { Entry = "Kitas.csv" }, archive)
            .ShouldBe("Im ZIP-Archiv fehlt „Kitas.csv“. Vorhanden: „Einwohner_2024.csv“, „Haushalte_2024.csv“.");
        Sentence(new TableSource { Entry = "*2024*" }, archive)
            .ShouldStartWith("Im ZIP-Archiv passen mehrere Dateien auf „*2024*“: „Einwohner_2024.csv“, „Haushalte_2024.csv“.");
        Sentence(new TableSource(), Archives.Zip(("Logo.png", [1]), ("Brief.pdf", [1])))
            .ShouldBe("Im ZIP-Archiv ist keine Tabelle.");
    }

    [Fact]
    public void A_text_beside_tables_can_be_chosen_too()
    {
        var archive = Archives.Zip(("a.csv", _csv), ("Anhang.txt", "x;y\n"u8.ToArray()));

        Cells(archive, new TableSource { Entry = "anhang.txt" }).ShouldBe(["x|y"]);
    }

    [Fact]
    public void An_archive_in_an_archive_is_refused()
    {
        const string more = "enthält ein weiteres Archiv. Bitte packen Sie die Tabelle nur einmal.";
        var inner = Archives.Zip(("a.csv", _csv));

        Sentence(new TableSource(), Archives.Zip(("a.zip", inner))).ShouldBe($"Die ZIP-Datei {more}");
        Sentence(new TableSource(), Archives.Gzip(inner)).ShouldBe($"Die GZIP-Datei {more}");
        Sentence(new TableSource(), Archives.Gzip(Archives.Gzip(_csv))).ShouldBe($"Die GZIP-Datei {more}");
    }

    [Fact]
    public void Bombs_are_not_unpacked()
    {
        var zeros = new byte[60_000_000];

        Sentence(new TableSource(), Archives.Zip(("a.csv", zeros)))
            .ShouldStartWith("Die ZIP-Datei entpackt sich auf mehr als das Hundertfache ihrer Größe.");
        Sentence(new TableSource(), Archives.Gzip(zeros))
            .ShouldStartWith("Die GZIP-Datei entpackt sich auf mehr als das Hundertfache ihrer Größe.");
    }

    [Fact]
    public void An_encrypted_entry_is_named()
    {
        var archive = Archives.Zip(("a.csv", _csv));
        var local = 6;
        var central = archive.AsSpan().LastIndexOf("PK\u0001\u0002"u8) + 8;
        archive[local] |= 1;
        archive[central] |= 1;

        Sentence(new TableSource(), archive)
            .ShouldBe("„a.csv“ im ZIP-Archiv ist mit einem Kennwort geschützt. Bitte liefern Sie die Datei ohne Kennwort.");
    }

    [Fact]
    public void A_changed_byte_and_a_missing_end_are_noticed()
    {
        var text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 5_000).Select(i => $"{i * 7919 % 10007};{i}\n")));
        foreach (var archive in new[] { Archives.Zip(("a.csv", text)), Archives.Gzip(text) })
        {
            var changed = archive.ToArray();
            changed[archive.Length / 2] ^= 0x10;
            Sentence(new TableSource(), changed).ShouldMatch("beschädigt");
            Sentence(new TableSource(), archive[..(archive.Length / 2)]).ShouldMatch("beschädigt");
            Sentence(new TableSource(), archive[..^3]).ShouldMatch("beschädigt");
        }
    }

    [Fact]
    public void What_was_agreed_holds_for_the_table_inside()
    {
        var source = new TableSource { Format = TableFormat.Xlsx };

        Sentence(source, Archives.Zip(("a.csv", _csv)))
            .ShouldBe("Die Datei ist keine Arbeitsmappe; vereinbart ist eine Excel-Datei (XLSX).");
        Sentence(new TableSource { Format = TableFormat.Csv }, Archives.Gzip(Workbooks.Of(["a"])))
            .ShouldBe("Die Datei ist eine Excel-Datei (XLSX); vereinbart ist eine CSV-Datei.");
    }

    private static string Sentence(TableSource source, byte[] file) =>
        Should.Throw<UnreadableFileException>(() => Cells(file, source)).Message;

    private static string[] Cells(byte[] file, TableSource? source = null)
    {
        using var rows = (source ?? new TableSource()).Open(new MemoryStream(file));
        var all = new List<string>();
        while (rows.Read())
        {
            all.Add(string.Join('|', Enumerable.Range(0, rows.Count).Select(column => rows[column].ToString())));
        }

        return [.. all];
    }
}
