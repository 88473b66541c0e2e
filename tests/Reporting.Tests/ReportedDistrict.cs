using System.Globalization;
using System.Text.Json.Nodes;
using Sozialplanung.Contracts.Indicators;

namespace Sozialplanung.Reporting.Tests;

/// <summary>
/// A small Kreis in the words of Indicators and Geography: two Gemeinden with four Sozialräume each, twelve indicators in seven
/// domains, six years. One share of <see cref="Withheld"/> is shown to the Statistikstelle only. Two indicators have years that were
/// converted from former areas.
/// </summary>
internal static class ReportedDistrict
{
    public const string Kreis = "10044";
    public const string Withheld = "10044002-03";
    public const string Secret = "87,3";
    private const double SecretNumber = 87.3;

    public static readonly string[] Gemeinden = ["10044001", "10044002"];
    public static readonly string[] Sozialraeume =
    [
        .. Gemeinden.SelectMany(gemeinde => Enumerable.Range(1, 4).Select(i => $"{gemeinde}-0{i}")),
    ];
    private static readonly string[] _periods = ["2020", "2021", "2022", "2023", "2024", "2025"];

    private static readonly (string Code, string Short, string Domain, string Unit, int Decimals)[] _indicators =
    [
        ("einwohner", "Einwohner", "bevoelkerung", "Personen", 0),
        ("unter18", "Unter 18", "bevoelkerung", "%", 1),
        ("ab65", "65 und älter", "bevoelkerung", "%", 1),
        ("geburten", "Geburten", "bewegung", "je 1.000", 1),
        ("saldo", "Wanderungssaldo", "bewegung", "je 1.000", 1),
        ("plaetze", "Plätze unter 3", "bildung", "je 100", 1),
        ("kinderarmut", "Kinderarmut", "arbeit", "%", 1),
        ("arbeitslos", "Arbeitslosenanteil", "arbeit", "%", 1),
        ("wahl", "Wahlbeteiligung", "partizipation", "%", 1),
        ("allein", "Alleinerziehende", "haushalte", "%", 1),
        ("flaeche", "Wohnfläche", "wohnen", "m²", 1),
        ("wohngeld", "Wohngeld", "wohnen", "%", 1),
    ];

    public static string NameOf(string code) =>
        code switch
        {
            Kreis => "Kreis Probe",
            "10044001" => "Altdorf",
            "10044002" => "Neustadt am Fluß",
            _ => $"Quartier {code[^4..]}",
        };

    public static string[] PathOf(string code) =>
        code.Length switch
        {
            5 => [code],
            8 => [Kreis, code],
            _ => [Kreis, code[..8], code],
        };

    public static string LevelOf(string code) =>
        code.Length switch
        {
            5 => "kreis",
            8 => "gemeinde",
            _ => "sozialraum",
        };

    public static CatalogueArea Described(string code) =>
        new()
        {
            Code = code,
            Name = NameOf(code),
            Level = LevelOf(code),
            Path = PathOf(code),
        };

    public static IndicatorProfile Profile(string code, AnsweredRelease release, bool seesAll) =>
        new()
        {
            Area = Area(code),
            Ancestors = [.. PathOf(code).SkipLast(1).Select(Area)],
            Release = release,
            Indicators = [.. _indicators.Select((_, index) => Indicator(index, code, seesAll))],
        };

    /// <summary>JSON-stat of one indicator on some levels.</summary>
    public static JsonObject Values(string indicator, IReadOnlyCollection<string> levels, bool seesAll)
    {
        var index = Array.FindIndex(_indicators, other => other.Code == indicator);
        string[] areas =
        [
            .. new[] { Kreis }.Concat(Gemeinden).Concat(Sozialraeume).Where(code => levels.Contains(LevelOf(code))),
        ];
        var values = new JsonArray();
        var status = new JsonObject();
        foreach (var (area, period) in areas.SelectMany(area => _periods.Select(period => (area, period))))
        {
            var value = Number(index, area, period, seesAll);
            status[values.Count.ToString(CultureInfo.InvariantCulture)] = value is null ? "Hidden" : null;
            values.Add(value is { } number ? JsonValue.Create(number) : null);
        }

        var (_, name, _, unit, decimals) = _indicators[index];
        return new JsonObject
        {
            ["version"] = "2.0",
            ["class"] = "dataset",
            ["id"] = new JsonArray("area", "time"),
            ["size"] = new JsonArray(areas.Length, _periods.Length),
            ["dimension"] = new JsonObject
            {
                ["area"] = Dimension(areas, NameOf),
                ["time"] = Dimension(_periods, period => period),
            },
            ["value"] = values,
            ["status"] = status,
            ["extension"] = new JsonObject
            {
                ["indicator"] = new JsonObject
                {
                    ["code"] = indicator,
                    ["name"] = name,
                    ["kind"] = KindOf(unit),
                    ["unit"] = unit,
                    ["decimals"] = decimals,
                    ["direction"] = "neutral",
                },
                ["release"] = new JsonObject { ["id"] = "x", ["name"] = "x" },
                ["classes"] = new JsonObject
                {
                    ["method"] = "quantile",
                    ["breaks"] = new JsonArray(10, 20, 40),
                    ["count"] = 3,
                },
            },
        };
    }

    private static ProfiledArea Area(string code) =>
        new()
        {
            Code = code,
            Name = NameOf(code),
            Level = LevelOf(code),
            Path = PathOf(code),
        };

    private static JsonObject Dimension(string[] codes, Func<string, string> label) =>
        new()
        {
            ["category"] = new JsonObject
            {
                ["index"] = new JsonArray([.. codes.Select(code => JsonValue.Create(code))]),
                ["label"] = new JsonObject(codes.Select(code => KeyValuePair.Create<string, JsonNode?>(code, label(code)))),
            },
        };

    private static ProfiledIndicator Indicator(int index, string area, bool seesAll)
    {
        var (code, name, domain, unit, decimals) = _indicators[index];
        return new ProfiledIndicator
        {
            Code = code,
            Name = $"{name} (lang)",
            ShortName = name,
            Domain = domain,
            Kind = KindOf(unit),
            Unit = unit,
            Decimals = decimals,
            Direction = "neutral",
            Source = index % 2 == 0 ? "Einwohnerregister" : "Statistik der Bundesagentur",
            Definition = $"Was {name} zählt.",
            HowToRead = "",
            HowNotToRead = "",
            Periods = _periods,
            Series = PathOf(area).ToDictionary(step => step, step => Series(index, step, seesAll)),
            Rank = null,
            RankOf = 0,
            Comparisons = Comparisons(index, area, seesAll),
        };
    }

    private static Dictionary<string, string> Comparisons(int index, string area, bool seesAll) =>
        _indicators[index].Unit == "%" && area != Kreis && Number(index, area, "2025", seesAll) is not null
            ? new()
            {
                [Kreis] = (index % 3) switch
                {
                    0 => "Higher",
                    1 => "NotDistinguishable",
                    _ => "Lower",
                },
            }
            : [];

    private static string KindOf(string unit) =>
        unit switch
        {
            "Personen" => "count",
            "%" => "share",
            "m²" => "mean",
            _ => "rate",
        };

    private static IReadOnlyList<ProfiledValue> Series(int index, string area, bool seesAll) =>
        [
            .. _periods.Select(period =>
            {
                var number = Number(index, area, period, seesAll);
                return new ProfiledValue
                {
                    Period = period,
                    Value = number,
                    State = number is null ? "Hidden" : "Shown",
                    Sign = number is null ? "." : "",
                    Flags = EstimatedShare(index, area, period) is null ? null : ["Converted"],
                    EstimatedShare = EstimatedShare(index, area, period),
                };
            }),
        ];

    /// <summary>Sums in which everything stays together, such as the Kreis, are not estimated.</summary>
    private static double? EstimatedShare(int index, string area, string period) =>
        (_indicators[index].Code, period, area) switch
        {
            (_, _, Kreis) => null,
            ("wohngeld", "2020" or "2021", _) => 0.234,
            ("plaetze", "2025", _) => 0.001,
            _ => null,
        };

    /// <summary>Null where the reader sees a sign. No other number of the district looks like the secret one.</summary>
    private static double? Number(int index, string area, string period, bool seesAll)
    {
        if (area == Withheld && _indicators[index].Code == "kinderarmut" && period == "2025")
        {
            return seesAll ? SecretNumber : null;
        }

        var seed = (area.Sum(letter => letter) * 7) + (index * 13) + int.Parse(period, CultureInfo.InvariantCulture);
        return _indicators[index].Unit == "Personen"
            ? 1000 + (seed % 500)
            : Math.Round(5 + (seed % 400 / 8.0), _indicators[index].Decimals);
    }
}
