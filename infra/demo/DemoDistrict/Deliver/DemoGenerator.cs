using System.Globalization;
using System.Text.Json;
using Sozialplanung.DemoDistrict.DrawMap;
using Sozialplanung.DemoDistrict.LayStreets;
using Sozialplanung.DemoDistrict.LivePeople;
using Sozialplanung.DemoDistrict.WriteAreas;
using Sozialplanung.DemoDistrict.WriteNetwork;
using Sozialplanung.DemoDistrict.WriteRegister;
using Sozialplanung.DemoDistrict.WriteTables;

namespace Sozialplanung.DemoDistrict.Deliver;

/// <summary>Invents the district and writes all its files, from one seed.</summary>
internal sealed class DemoGenerator
{
    private readonly DemoOptions _options;
    private readonly DemoOutput _output;
    private readonly Dice _dice;
    private readonly List<RegisterFacts> _register = [];

    private DemoGenerator(DemoOptions options)
    {
        (_options, _output, _dice) = (options, new DemoOutput(options.Folder), Dice.FromSeed(options.Seed));
        Map = DistrictMap.Draw(_dice.For("map"));
        Streets = StreetPlanner.Lay(Map, _dice.For("streets"));
    }

    private DistrictMap Map { get; }

    private List<Street> Streets { get; }

    public static Manifest Generate(DemoOptions options)
    {
        var generator = new DemoGenerator(options);
        generator.WriteAreas();
        generator.WriteStreets();
        generator.WriteCommitted("dataset", "profiles");
        var kitas = generator.WriteYears();
        generator.WriteCommitted("indicator", "indicators");
        generator.WriteCommitted("catalogue", "catalogue");
        generator.WriteNetwork(kitas);
        return generator.WriteManifest();
    }

    private void WriteAreas()
    {
        foreach (
            var (level, inMetres) in new[]
            {
                ("kreis", false),
                ("gemeinde", false),
                ("stadtteil", false),
                ("sozialraum", true),
                ("programmgebiet", false),
            }
        )
        {
            WriteProfile(level);
            var file = new DemoFile
            {
                Kind = "areas",
                File = $"gebiete/{level}.geojson",
                Code = level,
            };
            _output.Add(
                file with
                {
                    Profile = $"geography/{level}.json",
                },
                new AreaCollection(Map, inMetres).Write(level),
                DemoOutput.Utf8
            );
        }
    }

    private void WriteStreets()
    {
        WriteProfile("strassen");
        var codes = Map.Sozialraeume.Select(place => place.Code).ToArray();
        var file = new DemoFile
        {
            Kind = "streets",
            File = "strassen/strassenverzeichnis.csv",
            Profile = "geography/strassen.json",
        };
        _output.Add(file, StreetDirectory.Write(Streets, codes), DemoOutput.Utf8);
    }

    private void WriteProfile(string name)
    {
        var file = new DemoFile { Kind = "profile", File = $"geography/{name}.json" };
        _output.Add(file, CommittedFiles.Read("geography", name), DemoOutput.Utf8);
    }

    private void WriteCommitted(string kind, string folder)
    {
        foreach (var name in CommittedFiles.In(folder))
        {
            var file = new DemoFile
            {
                Kind = kind,
                File = $"{folder}/{name}.json",
                Code = name,
            };
            _output.Add(file, CommittedFiles.Read(folder, name), DemoOutput.Utf8);
        }
    }

    private List<Kita> WriteYears()
    {
        var chronicle = new Chronicle(Map, Streets, _options.FirstYear, _options.Scale, _dice.For("people"));
        var known = Streets
            .GroupBy(street => street.Municipality.Ags)
            .ToDictionary(
                group => group.Key,
                group => group.SelectMany(s => new[] { s.Name, s.FormerName ?? s.Name }).ToHashSet()
            );
        var register = new RegisterFile(known, _dice.For("register"));
        var tables = new TableDeliveries(_output, _options, _dice.For("tables"));
        for (var year = _options.FirstYear; year <= DemoOptions.LastYear; year++)
        {
            var movements = chronicle.Live(year);
            WriteRegister(register, chronicle.People, year);
            tables.Write(new DistrictYear(year, Map, Census.Take(chronicle.People, year), movements));
        }

        return tables.Kitas;
    }

    private void WriteRegister(RegisterFile register, Population people, int year)
    {
        int[] errors = [];
        var period = year.ToString(CultureInfo.InvariantCulture);
        var file = new DemoFile
        {
            Kind = "delivery",
            File = $"demo/einwohnerregister/{period}.csv",
            Code = "einwohnerregister",
            Period = period,
        };
        _output.Add(file, path => errors = register.Write(path, people, year));
        var hopeless = errors[Mistyping.Hopeless];
        _register.Add(
            new RegisterFacts(
                year,
                errors.Sum(),
                errors.Sum() - errors[0] - hopeless,
                hopeless,
                Mistyping.Classes.Skip(1).Zip(errors.Skip(1)).ToDictionary(pair => pair.First, pair => pair.Second)
            )
        );
    }

    private void WriteNetwork(List<Kita> kitas)
    {
        var network = new NetworkPlanner(Map, Streets, _dice.For("network")).Plan(kitas);
        var json = JsonSerializer.Serialize(network, Manifest.Json) + "\n";
        _output.Add(new DemoFile { Kind = "network", File = "network.json" }, json, DemoOutput.Utf8);
    }

    private Manifest WriteManifest()
    {
        _output.Add(new DemoFile { Kind = "notes", File = "LIESMICH.txt" }, Notes.Text, DemoOutput.Utf8);
        var manifest = new Manifest(
            DistrictYear.Fictional,
            true,
            DistrictMap.KreisCode,
            _options.Seed,
            _options.Size == DemoSize.Small,
            [.. _output.Files],
            _register
        );
        var json = JsonSerializer.Serialize(manifest, Manifest.Json) + "\n";
        File.WriteAllText(Path.Combine(_options.Folder, "manifest.json"), json, DemoOutput.Utf8);
        return manifest;
    }
}
