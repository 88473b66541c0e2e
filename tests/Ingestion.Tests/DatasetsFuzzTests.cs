using System.Text;
using System.Text.Json;
using Sozialplanung.Areas.Addresses;
using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.CheckQuality;
using Sozialplanung.Ingestion.Clearing;
using Sozialplanung.Ingestion.CountRegister;
using Sozialplanung.Ingestion.DefineDataset;
using Sozialplanung.Ingestion.Findings;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.ReadTable;
using Sozialplanung.Ingestion.Tests.RealTables;
using Sozialplanung.ServiceDefaults.Texts;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.Tests;

/// <summary>Changed definitions and files are taken or refused with a sentence; nothing else happens.</summary>
public sealed class DatasetsFuzzTests(RunningIngestion ingestion)
{
    private static readonly AreaDirectory _areas = new(
        [],
        [
            Divisions.NewArea("1", "Stadt", "stadt", null),
            Divisions.NewArea("1-01", "Nord", "stadtteil", "1"),
            Divisions.NewArea("1-02", "Süd", "stadtteil", "1"),
        ],
        "test"
    );

    private static readonly (string Profile, string File)[] _samples =
    [
        (
            """{"layout":"wide","area":{"column":"Ort","pad":2,"codes":{"N":"1-01"}},"period":{"column":"Jahr"},"values":[{"column":"Personen","measure":"fuzz"},{"column":["Davon","Frauen"],"measure":"fuzz","breakdown":"geschlecht=w","optional":true}],"placeholders":{"*":"Hidden","-":"zero"},"skipAreas":["Summe"]}""",
            "Ort;Jahr;Personen\n1-01;2024;12\nN;2023;*\n1-02;Q1 2024;-\nSumme;2024;12\n1;2024;1.234,5\n"
        ),
        (
            """{"layout":"long","thousands":".","area":{"column":1,"by":"name"},"period":{"column":"Stand","as":"month"},"measureColumn":"Merkmal","valueColumn":"Wert","measureNames":{"Menschen":"fuzz[alter=0-2]","Quote":"fuzzq"},"breakdownColumns":{"geschlecht":"Sex"},"categories":{"geschlecht":{"m":"m","w":"w"}},"duplicates":"sum","otherMeasures":"skip","maximumRejectedShare":0.5}""",
            "Ort;Stand;Merkmal;Sex;Wert\nNord;Mrz 2024;Menschen;m;1.200\nNord;2024-03;Menschen;w;7\nSüd;01.03.2024;Quote;;12,5\n"
        ),
        (
            """{"layout":"crosstab","headerRow":1,"headerRows":2,"headerLines":[{"is":"breakdown","attribute":"alter","fill":true},{"is":"period"}],"firstValueColumn":2,"area":{"column":1},"measure":"fuzz","footer":"Ende","totalsTolerance":1}""",
            "Ort;jung;;alt\n;2023;2024;2023\n1-01;1;2;3\n1-02;4;5;6\nEnde\n"
        ),
        (
            """{"layout":"wide","format":"auto","entry":"*.csv","entries":"all","footnoteMarks":"skip","repeatedHeaders":"skip","skipColumns":["P 2024",9],"area":{"column":"Ort","pattern":"(\\d-\\d+)","prefix":"","isAgs":true},"period":{"as":"year"},"values":[{"column":"P {period}","measure":"fuzz"}],"placeholders":{"+/-":"3"}}""",
            "Ort;P 2022;P 31.12.2023;P 2024\n1-01 Nord 1);1 2);+/-;x\nOrt;P 2022;P 31.12.2023;P 2024\n1-02;,5;- 7;8\n"
        ),
        (
            """{"layout":"crosstab","headerRow":1,"headerRows":2,"headerLines":[{"is":"area","fill":true},{"is":"month"}],"firstValueColumn":3,"area":{"level":"stadtteil","part":"behindBlank","by":"name"},"period":{"column":2,"as":"month"},"measureColumn":1,"measureNames":{"M":"fuzz"}}""",
            "Was;Jahr;1 Nord;;2 Süd\n;;Jan. (31.);Febr.;Januar\nM;2024;1;2;3\nM;2023;4;5;6\n"
        ),
        (
            """{"layout":"long","area":{"fileName":true,"part":"leadingDigits","codes":{"2024":"1-01"}},"period":{"value":"2024"},"measure":"fuzz","valueColumn":"Wert"}""",
            "Wert\n7\n"
        ),
        (
            """{"layout":"register","period":{"value":"2024-12-31"},"register":{"municipalityCode":"10044115","street":"Str","houseNumber":"Nr","birthDate":"Geb","sex":"G","ageGroups":["0-17","18+"]}}""",
            "Str;Nr;Geb;G\nAm Markt;5 a;01.02.1990;m\nRing;12-14;31.12.2024;w\n"
        ),
    ];

    private static readonly byte[][] _definitions =
    [
        .. _samples.Select(sample => Encoding.UTF8.GetBytes(DefinitionWith(sample.Profile))),
    ];

    [Fact]
    public void The_samples_are_read()
    {
        foreach (var (profile, file) in _samples)
        {
            Read(DefinitionJson.Read(DefinitionWith(profile)), Encoding.UTF8.GetBytes(file)).ShouldBeTrue(profile);
        }
    }

    [Fact]
    public Task Profiles() =>
        Fuzz.RunAsync(
            2_000,
            _definitions,
            input =>
            {
                if (PlainJson.FaultOf(input) is not null)
                {
                    return;
                }

                try
                {
                    var definition = DefinitionJson.Read(Encoding.UTF8.GetString(input));
                    if (DatasetValidation.Check(definition, "fuzz").Count == 0)
                    {
                        _samples.ToList().ForEach(sample => Read(definition, Encoding.UTF8.GetBytes(sample.File)));
                    }
                }
                catch (JsonException) { }
            }
        );

    [Fact]
    public async Task Files()
    {
        foreach (var (profile, file) in _samples)
        {
            var definition = DefinitionJson.Read(DefinitionWith(profile));
            await Fuzz.RunAsync(1_000, [Encoding.UTF8.GetBytes(file)], input => Read(definition, input));
        }
    }

    [Fact]
    public Task Definitions() =>
        Fuzz.RunAsync(
            150,
            _definitions,
            input =>
                QueryFuzz.AskAsync(
                    ingestion.Verwalter,
                    "/datasets/fuzz",
                    new ByteArrayContent(input) { Headers = { ContentType = new("application/json") } }
                )
        );

    [Fact]
    public Task Queries() =>
        QueryFuzz.RunAsync(
            300,
            ingestion.Verwalter,
            new Dictionary<string, string>
            {
                ["code"] = "fuzz",
                ["id"] = $"{Guid.CreateVersion7()}",
                ["period"] = "2024",
            }
        );

    private static string DefinitionWith(string profile) =>
        $$"""{"code":"fuzz","name":"Größe","provider":"Amt","level":"","measures":[{"code":"fuzz","unit":"Personen","maximum":1000},{"code":"fuzzq","unit":"%","additive":false,"optional":true}],"profile":{{profile}}}""";

    // False where the file was refused.
    private static bool Read(DatasetDefinition definition, byte[] file)
    {
        var findings = new FindingList();
        try
        {
            using var rows = new CsvFormat
            {
                Encoding = definition.Profile.Encoding,
                Separator = definition.Profile.Separator,
            }.Open(new MemoryStream(file));
            if (definition.Profile.Layout == TableLayout.Register)
            {
                Count(definition, rows, findings);
                return true;
            }

            var reading = new TableReading(definition, rows, _areas, findings, "2024.csv", null);
            while (reading.ReadSome(10_000))
            {
                // to the end
            }

            var book = reading.Book;
            reading.Skipped.Report(findings);
            PartialTotals.Check(book, definition, _areas, findings);
            AreaTotals.CheckAndRemove(book, definition, _areas, reading.Areas, findings);
            BreakdownTotals.CheckAndRemove(book, definition, _areas, findings);
            PartsAndWholes.Check(book, definition, _areas, findings);
            DeclaredMeasures.Check(book, definition, findings);
            JumpsInFile.Check(book, definition, _areas, findings);
            SamePeriods.Check(book, definition, findings);
            LargeSums.Check(book, definition, _areas, findings);
            Coverage.Check(book, definition, _areas, findings);
            return true;
        }
        catch (UnreadableFileException)
        {
            return false;
        }
    }

    private static void Count(DatasetDefinition definition, TableRows rows, FindingList findings)
    {
        var streets = StreetRegister.Build([]);
        var reading = new RegisterReading(
            definition,
            rows,
            () => new AddressAssignment(streets, ClearedAddresses.None, _areas, definition.Level),
            _areas,
            findings,
            "2024.csv",
            null
        );
        while (reading.ReadSome(10_000))
        {
            // to the end
        }

        reading.Finish();
    }
}
