using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Sozialplanung.Indicators.Reading;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.ReadValues;

/// <summary>What a reader asks of the gate.</summary>
public sealed record ValuesRequest
{
    /// <summary>One or more levels; none: all levels the indicator has.</summary>
    [FromQuery(Name = "level")]
    public string[] Level { get; init; } = [];

    /// <summary>One or more periods; none: all.</summary>
    [FromQuery(Name = "period")]
    public string[] Period { get; init; } = [];

    [FromQuery(Name = "release")]
    public Guid? Release { get; init; }

    /// <summary><c>jsonstat</c>, <c>csv</c> or <c>xlsx</c>.</summary>
    [FromQuery(Name = "format")]
    public string? Format { get; init; }

    /// <summary><c>comma</c> for German spreadsheets, otherwise a point.</summary>
    [FromQuery(Name = "decimal")]
    public string? DecimalSign { get; init; }

    /// <summary><c>quantile</c>, <c>jenks</c>, <c>equal</c>, <c>meanSd</c> or <c>fixed</c> (with <see cref="Breaks"/>).</summary>
    [FromQuery(Name = "classMethod")]
    public string? ClassMethod { get; init; }

    [FromQuery(Name = "classCount")]
    public int? ClassCount { get; init; }

    /// <summary>Upper limits of classes, each a number with a decimal point.</summary>
    [FromQuery(Name = "breaks")]
    public string[] Breaks { get; init; } = [];

    /// <summary>
    /// Whose numbers the limits of classes are drawn from: <c>public</c> (what everybody sees; without a word) or <c>own</c>.
    /// </summary>
    [FromQuery(Name = "classes")]
    public string? Classes { get; init; }

    internal bool HasOwnClasses => Classes == "own";

    /// <summary><see cref="Breaks"/> as numbers, once <see cref="Fault"/> has found nothing.</summary>
    internal double[] Limits => [.. Breaks.Select(text => LimitOf(text) ?? throw new FormatException(text))];

    internal string FormatOrDefault => Format ?? "jsonstat";

    internal string MethodOrDefault => ClassMethod ?? "quantile";

    internal int CountOrDefault => ClassCount ?? MapClasses.DefaultCount;

    /// <summary>What is wrong with the request, or null.</summary>
    internal PlacedError? Fault() =>
        FormatOrDefault is not ("jsonstat" or "csv" or "xlsx")
            ? new PlacedError($"Das Format „{Format}“ gibt es nicht. Möglich sind jsonstat, csv und xlsx.", Column: "format")
        : DecimalSign is not (null or "comma" or "point")
            ? new PlacedError("Das Dezimalzeichen ist „comma“ oder „point“.", Column: "decimal")
        : !MapClasses.Methods.Contains(MethodOrDefault)
            ? new PlacedError(
                $"Die Klasseneinteilung „{ClassMethod}“ gibt es nicht. Möglich sind {string.Join(", ", MapClasses.Methods)}.",
                Column: "classMethod"
            )
        : Classes is not (null or "public" or "own")
            ? new PlacedError(
                "Die Klassengrenzen sind die der öffentlichen Fassung („public“) oder eigene („own“).",
                Column: "classes"
            )
        : CountOrDefault is < 2 or > 12 ? new PlacedError("Es sind 2 bis 12 Klassen möglich.", Column: "classCount")
        : Breaks.FirstOrDefault(text => LimitOf(text) is null) is { } text
            ? new PlacedError(
                $"Die Klassengrenze „{text}“ ist keine Zahl; Dezimalzeichen ist der Punkt (breaks=1.5).",
                Column: "breaks"
            )
        : MethodOrDefault == "fixed" && Breaks.Length is 0 or > 12
            ? new PlacedError("Feste Klassen brauchen 1 bis 12 obere Grenzen (breaks=10&breaks=20).", Column: "breaks")
        : null;

    private static double? LimitOf(string text) =>
        double.TryParse(
            text,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var limit
        ) && double.IsFinite(limit)
            ? limit
            : null;

    /// <summary>Equal requests have equal keys, whatever the order in which they name things.</summary>
    internal string KeyFor(string indicator)
    {
        var text = string.Join(
            '|',
            [
                indicator,
                string.Join(',', Level.Order(StringComparer.Ordinal)),
                string.Join(',', Period.Order(StringComparer.Ordinal)),
                FormatOrDefault,
                DecimalSign ?? "point",
                MethodOrDefault,
                HasOwnClasses ? "own" : "public",
                CountOrDefault.ToString(CultureInfo.InvariantCulture),
                string.Join(',', Limits.Order().Select(limit => limit.ToString("R", CultureInfo.InvariantCulture))),
            ]
        );
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 12));
    }
}
