using System.Text.Json.Nodes;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Ingestion.Tests.CountRegister;

public sealed class CountRegisterTests(RunningIngestion ingestion) : IAsyncLifetime
{
    private const string Profile = """
        {"minimumCoverage":0,"layout":"register","period":{"fileName":true},"register":{"municipality":"Gemeinde","street":"Strasse","houseNumber":"Hausnr","addition":"Zusatz",
         "birthDate":"Geburtsdatum","sex":"Geschlecht","nationality":"Staatsangehoerigkeit","movedIn":"Zuzug","household":"Haushalt","ageGroups":["0-17","18+"],
         "minimumMatchRate":0.8}}
        """;

    private const string Measures = """
        [{"code":"bevoelkerung"},{"code":"auslaender","partOf":"bevoelkerung"},{"code":"haushalte"},{"code":"einpersonenhaushalte"},
         {"code":"haushalte_mit_kindern"},{"code":"alleinerziehende"},{"code":"zugezogene"}]
        """;

    private const string Head =
        "Gemeinde;Strasse;Hausnr;Zusatz;Geburtsdatum;Geschlecht;Staatsangehoerigkeit;Familienstand;Zuzug;Haushalt\r\n";

    private const string People = """
        10044118;Mühlenstr.;1;;31.12.2006;m;deutsch;LD;01.03.2010;H1
        10044118;Mühlenstraße;3;a;01.01.2007;w;türkisch;LD;05.06.2024;H1
        10044118;Muehlenstrasse;4;;12.05.1980;w;deutsch;GS;01.01.2024;H2
        10044118;Mühlenstraße;4;;13.05.2015;d;deutsch;LD;;H2
        10044118;Mühlenstraße;4;;31.12.2024;m;deutsch;LD;;H2
        10044118;Kirchplatz;7;;01.01.1930;w;polnisch;VW;31.12.2023;H3

        """;

    private static bool _hasStreets;

    public async ValueTask InitializeAsync()
    {
        if (_hasStreets)
        {
            return;
        }

        _hasStreets = true;
        await ingestion.AddAreaAsync("10044118", "Gemeinde 118", "gemeinde", "10044");
        await ingestion.AddAreaAsync("10044118-01", "Nord", "sozialraum", "10044118");
        await ingestion.AddAreaAsync("10044118-02", "Süd", "sozialraum", "10044118");
        await ingestion.AddAreaAsync("10044118-03", "Wald", "sozialraum", "10044118");
        await ingestion.ExecuteAsync(
            """
            insert into street_entry (ordinal, municipality, street, side, from_number, to_number, area) values
            (1, '10044118', 'Mühlenstraße', 'Odd', '1', '99', '10044118-01'), (2, '10044118', 'Mühlenstraße', 'Even', '2', '98', '10044118-02'),
            (3, '10044118', 'Kirchplatz', 'Both', null, null, '10044118-02') on conflict do nothing;
            insert into geography_state (part, version) values ('streets', 'test') on conflict (part) do update set version = geography_state.version || '+';
            """
        );
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Persons_are_counted_by_area_age_and_sex_and_households_by_kind()
    {
        var dataset = await ingestion.DefineAsync(Profile, Measures);

        var delivery = await DeliverAsync(dataset, People);

        delivery["state"]!.GetValue<string>().ShouldBe("accepted", delivery.ToJsonString());
        var counts = (await ingestion.ObservationsAsync(delivery)).Where(count =>
            !count.EndsWith("=0", StringComparison.Ordinal)
        );
        counts.ShouldBe([
            "alleinerziehende|10044118-01|2024|=1",
            "alleinerziehende|10044118-02|2024|=1",
            "auslaender|10044118-01|2024|=1",
            "auslaender|10044118-02|2024|=1",
            "bevoelkerung|10044118-01|2024|alter=0-17;geschlecht=w=1",
            "bevoelkerung|10044118-01|2024|alter=18+;geschlecht=m=1",
            "bevoelkerung|10044118-02|2024|alter=0-17;geschlecht=d=1",
            "bevoelkerung|10044118-02|2024|alter=0-17;geschlecht=m=1",
            "bevoelkerung|10044118-02|2024|alter=18+;geschlecht=w=2",
            "einpersonenhaushalte|10044118-02|2024|=1",
            "haushalte|10044118-01|2024|=1",
            "haushalte|10044118-02|2024|=2",
            "haushalte_mit_kindern|10044118-01|2024|=1",
            "haushalte_mit_kindern|10044118-02|2024|=1",
            "zugezogene|10044118-01|2024|=1",
            "zugezogene|10044118-02|2024|=1",
        ]);
        (await ingestion.ObservationsAsync(delivery)).ShouldContain("haushalte|10044118-03|2024|=0");
        delivery["matchRate"]!.GetValue<double>().ShouldBe(1);
    }

    [Fact]
    public async Task The_raw_file_is_gone_once_it_is_counted()
    {
        var dataset = await ingestion.DefineAsync(Profile, Measures);

        var mark = Guid.CreateVersion7().ToString("N");

        var delivery = await DeliverAsync(dataset, People.Replace("H3", mark, StringComparison.Ordinal));

        await TestServers.TestService.EventuallyAsync(
            "die Datei ist gelöscht",
            async _ =>
                await ingestion.ScalarAsync<long>(
                    $"select count(*) from delivery where id = '{delivery["id"]}' and stored_file is null"
                ) == 1,
            TestContext.Current.CancellationToken
        );
        Directory
            .EnumerateFiles(RunningIngestion.FilesFolder)
            .ShouldAllBe(file => !ContentOf(file).Contains(mark, StringComparison.Ordinal));
    }

    /// <summary>
    /// Other tests deliver at the same time: their files may be open for writing, or gone since they were listed.
    /// </summary>
    private static string ContentOf(string file)
    {
        try
        {
            using var reader = new StreamReader(
                new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete)
            );
            return reader.ReadToEnd();
        }
        catch (FileNotFoundException)
        {
            return "";
        }
    }

    [Fact]
    public async Task An_address_nobody_can_place_goes_to_the_clearing_list_and_a_clerk_decides_once_for_all()
    {
        var dataset = await ingestion.DefineAsync(Profile, Measures);
        var street = $"Xqzw{Guid.CreateVersion7():N}"[..14];
        var file =
            People + $"10044118;{street};5;;01.01.1990;m;deutsch;LD;;H9\r\n10044118;{street};5;;01.01.1991;w;deutsch;LD;;H9\r\n";

        var first = await DeliverAsync(dataset, file);
        var planner = ingestion.Service.As(Role.Sozialplanung, "10044118", "klaerung");
        var list = (await RunningIngestion.JsonAsync(await RunningIngestion.GetAsync(planner, "/clearing"))).AsArray();
        var open = list.Single(address => address!["street"]!.GetValue<string>() == street)!;
        var decided = await RunningIngestion.PostAsync(
            planner,
            "/clearing/decisions",
            new { addresses = new[] { open["id"] }, area = "10044118-03" }
        );
        var second = await DeliverAsync(dataset, file + "10044118;Kirchplatz;7;;01.01.1991;w;deutsch;LD;;H9\r\n");

        first["matchClasses"]!["none"]!.GetValue<long>().ShouldBe(2);
        first["verdict"]!["colour"]!
            .GetValue<string>()
            .ShouldBe("quarantined" == first["state"]!.GetValue<string>() ? "red" : "yellow");
        open["persons"]!.GetValue<int>().ShouldBe(2);
        ((int)decided.StatusCode).ShouldBe(204);
        second["matchClasses"]!["none"]!.GetValue<long>().ShouldBe(0);
        (await ingestion.ObservationsAsync(second)).ShouldContain("haushalte|10044118-03|2024|=1");
    }

    [Fact]
    public async Task Too_few_addresses_with_an_area_put_the_delivery_aside()
    {
        var dataset = await ingestion.DefineAsync(Profile, Measures);
        var file =
            People
            + string.Concat(
                Enumerable.Range(1, 6).Select(i => $"10044118;Fern{i}weg ohne Treffer;5;;01.01.1990;m;deutsch;LD;;X{i}\r\n")
            );

        var delivery = await DeliverAsync(dataset, file);

        delivery["state"]!.GetValue<string>().ShouldBe("quarantined");
        delivery["verdict"]!["text"]!
            .GetValue<string>()
            .ShouldBe("Nur 50,0 % der Anschriften ließen sich einem Gebiet zuordnen; vereinbart sind mindestens 80,0 %.");
    }

    [Fact]
    public async Task Findings_and_logs_name_the_line_and_nothing_of_the_person()
    {
        var dataset = await ingestion.DefineAsync(Profile, Measures);
        var file =
            People
            + "10044118;Kirchplatz;7;;99.99.1985;w;deutsch;LD;;H4\r\n10044118;Kirchplatz;7;;01.01.1985;Zebra;deutsch;LD;;H5\r\n10044118;Unauffindbarer Stieg;7;;01.01.1985;w;deutsch;LD;;H5\r\n";

        var delivery = await DeliverAsync(dataset, file);

        var findings = delivery["findings"]!.AsArray();
        findings
            .Select(finding => (finding!["row"]!.GetValue<long>(), finding["column"]!.GetValue<string>()))
            .ShouldBe([(8, "Geburtsdatum"), (9, "Geschlecht"), (10, "Strasse")]);
        var seen = delivery.ToJsonString() + ingestion.Service.Log;
        seen.ShouldNotContain("99.99.1985");
        seen.ShouldNotContain("Zebra");
        seen.ShouldNotContain("Unauffindbarer");
    }

    private Task<JsonNode> DeliverAsync(string dataset, string people) =>
        ingestion.DeliverAsync(
            dataset,
            System.Text.CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Head + people.ReplaceLineEndings("\r\n")),
            "2024.csv"
        );
}
