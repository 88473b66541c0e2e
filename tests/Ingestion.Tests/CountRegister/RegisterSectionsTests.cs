using System.Globalization;
using System.Text;
using Sozialplanung.Areas.Addresses;
using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.Clearing;
using Sozialplanung.Ingestion.CountRegister;
using Sozialplanung.Ingestion.Findings;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Tests.RealTables;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.Tests.CountRegister;

/// <summary>A register that several cores read has the outcome of one that is read row after row.</summary>
public sealed class RegisterSectionsTests
{
    private const int Seed = 20261130;
    private static readonly string[] _streets = ["Ring", "Am Markt", "Muehlenstr.", "Unbekannt", "Kirchplaz", "Weg\nab"];
    private static readonly string[] _days = ["01.02.1990", "29.02.2012", "31.12.2024", "31.02.2001", "", "05.06.2025"];

    private static readonly AreaDirectory _areas = new(
        [],
        [
            Divisions.NewArea("1", "Stadt", "stadt", null),
            Divisions.NewArea("1-01", "Nord", "stadtteil", "1"),
            Divisions.NewArea("1-02", "Süd", "stadtteil", "1"),
        ],
        "test"
    );

    private static readonly StreetRegister _register = StreetRegister.Build([
        Street("Ring", "1-01"),
        Street("Am Markt", "1-02"),
        Street("Mühlenstraße", "1-02"),
        Street("Kirchplatz", "1-01"),
    ]);

    [Fact]
    public async Task The_outcome_is_the_same_however_the_file_is_cut()
    {
        var random = new Random(Seed);
        var cut = 0;
        for (var run = 0; run < 300; run++)
        {
            var file = RandomRegister(random, hasQuotes: run % 4 == 3);
            var (inSections, wasCut) = await ReadAsync(file, random.Next(40, 400));
            var (atOnce, _) = await ReadAsync(file, null);

            (inSections == atOnce).ShouldBeTrue($"run {run}: {inSections}\n\ninstead of\n{atOnce}");
            cut += wasCut ? 1 : 0;
        }

        cut.ShouldBeGreaterThan(200);
    }

    [Fact]
    public async Task A_file_that_ends_in_the_middle_of_a_row_is_refused_in_sections_too()
    {
        var file = RandomRegister(new Random(Seed), hasQuotes: false) + "1;Ring;4;01.0";

        var refusal = await Should.ThrowAsync<UnreadableFileException>(() => ReadAsync(file, 100));

        refusal.Message.ShouldContain("endet mitten in Zeile");
    }

    [Fact]
    public async Task More_sexes_than_there_can_be_are_refused_in_sections_too()
    {
        var rows = Enumerable
            .Range(0, 40)
            .Select(row => string.Create(CultureInfo.InvariantCulture, $"1;Ring;4;01.02.1990;s{row % 12};deutsch;;H{row}\n"));

        await Should.ThrowAsync<UnreadableFileException>(() =>
            ReadAsync(Head + string.Concat(rows), 100, """{"geschlecht":{}}""")
        );
    }

    private const string Head = "Gemeinde;Str;Nr;Geb;G;Nation;Zuzug;Haushalt\n";

    private static string RandomRegister(Random random, bool hasQuotes)
    {
        var text = new StringBuilder("Melderegister\n\n" + Head);
        var rows = random.Next(20, 120);
        for (var row = 0; row < rows; row++)
        {
            var street = _streets[random.Next(hasQuotes ? _streets.Length : _streets.Length - 1)];
            street = hasQuotes ? $"\"{street}\"" : street;
            text.Append(
                CultureInfo.InvariantCulture,
                $"1;{street};{random.Next(1, 4)};{_days[random.Next(_days.Length)]};{"mwdx"[random.Next(4)]};{(random.Next(3) == 0 ? "polnisch" : "deutsch")};{_days[random.Next(_days.Length)]};H{random.Next(rows / 3)}"
            );
            text.Append(
                random.Next(30) == 0 ? ";zu viel\n"
                : random.Next(40) == 0 ? "\n\n"
                : "\n"
            );
        }

        return text.ToString();
    }

    private static async Task<(string Outcome, bool WasCut)> ReadAsync(string file, int? size, string? categories = null)
    {
        var definition = DefinitionJson.Read(
            $$$"""
            {"code":"register","name":"Register","provider":"Amt","licence":"frei","level":"stadtteil",
             "measures":[{"code":"bevoelkerung"},{"code":"auslaender"},{"code":"zugezogene"},{"code":"haushalte"},{"code":"einpersonenhaushalte"},{"code":"haushalte_mit_kindern"},{"code":"alleinerziehende"}],
             "profile":{"layout":"register","separator":";","period":{"value":"2024-12-31"}{{{(
                categories is null ? "" : $",\"categories\":{categories}"
            )}}},
              "register":{"municipality":"Gemeinde","street":"Str","houseNumber":"Nr","birthDate":"Geb","sex":"G","nationality":"Nation","movedIn":"Zuzug","household":"Haushalt","ageGroups":["0-17","18-64","65+"] } } }
            """
        );
        var bytes = Encoding.UTF8.GetBytes(file);
        using var rows = new CsvFormat { Separator = ";" }.Open(new MemoryStream(bytes));
        var findings = new FindingList();
        var reading = new RegisterReading(
            definition,
            rows,
            () => new AddressAssignment(_register, ClearedAddresses.None, _areas, definition.Level),
            _areas,
            findings,
            "2024.csv",
            null
        );
        var wasCut =
            size is { } bytesOfSection
            && await reading.TryReadSectionsAsync(
                () => new MemoryStream(bytes),
                (_, _) => Task.CompletedTask,
                bytesOfSection,
                TestContext.Current.CancellationToken
            );
        while (!wasCut && reading.ReadSome(7))
        {
            // to the end
        }

        return (Outcome(reading, findings), wasCut);
    }

    private static string Outcome(RegisterReading reading, FindingList findings)
    {
        var tally = reading.Tally;
        var book = reading.Finish();
        return string.Join(
            '\n',
            [
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{tally.Rows} {tally.Counted} {tally.Faulty} {tally.Skipped} {tally.MatchClasses}"
                ),
                .. book.Cells.Select(cell => $"{cell.Key} {book.Breakdowns[cell.Key.Breakdown]} {cell.Value}"),
                $"{findings.Count} {findings.ErrorCount} {findings.FirstError}",
                .. findings
                    .All()
                    .Select(finding => $"{finding.Severity} {finding.Rule} {finding.Row} {finding.Column} {finding.Text}"),
                .. tally.UnassignedAddresses.Select(address =>
                    $"{address.Key} {address.Persons} {string.Join(',', address.Suggestions)}"
                ),
            ]
        );
    }

    private static StreetRegisterEntry Street(string name, string area) =>
        new()
        {
            Municipality = "1",
            Street = name,
            AreaCode = area,
        };
}
