using Microsoft.AspNetCore.Mvc;

namespace Sozialplanung.Geography.OfferFeatures;

/// <summary>What may be asked of the items of a collection, as it was written.</summary>
public sealed record FeatureQuery
{
    /// <summary>Gebietsstand; none: the current one.</summary>
    public string? Version { get; init; }

    public string? Bbox { get; init; }

    [FromQuery(Name = "bbox-crs")]
    public string? BboxCrs { get; init; }

    public string? Crs { get; init; }

    public string? Limit { get; init; }

    public string? Offset { get; init; }

    /// <summary>Areas have no time of their own: every time fits all of them (7.15.4).</summary>
    public string? Datetime { get; init; }

    public string? Code { get; init; }

    public string? Name { get; init; }

    public string? Parent { get; init; }

    public string? F { get; init; }

    internal static readonly string[] Names =
    [
        "version",
        "bbox",
        "bbox-crs",
        "crs",
        "limit",
        "offset",
        "datetime",
        "code",
        "name",
        "parent",
    ];
}

/// <summary>The same, understood.</summary>
internal sealed record FeatureQuestion(FeatureQuery Asked, FeatureCrs Crs, FeatureBox? Box, int Limit, int Offset)
{
    public const int DefaultLimit = 100;
    public const int MostItems = 10_000;

    /// <summary>Errors: the sentence in place of the question.</summary>
    public static (FeatureQuestion? Question, string? Fault) Of(FeatureQuery asked)
    {
        var crs = FeatureCrs.Of(asked.Crs ?? FeatureCrs.Crs84.Uri);
        var boxCrs = FeatureCrs.Of(asked.BboxCrs ?? FeatureCrs.Crs84.Uri);
        var box = asked.Bbox is { } text && boxCrs is not null ? FeatureBox.Read(text, boxCrs) : null;
        var limit = FeatureParameters.Whole(asked.Limit, DefaultLimit, 1);
        var offset = FeatureParameters.Whole(asked.Offset, 0, 0);
        var fault =
            crs is null ? UnknownCrs("crs", asked.Crs!)
            : boxCrs is null ? UnknownCrs("bbox-crs", asked.BboxCrs!)
            : asked.Bbox is not null && box is null
                ? $"„{asked.Bbox}“ ist kein Rechteck (bbox). Erwartet werden vier Zahlen mit Komma getrennt, untere linke und obere rechte Ecke, zum Beispiel 6.7,49.1,6.9,49.3."
            : limit is null ? $"„{asked.Limit}“ ist keine Zahl von Gebieten (limit); erlaubt ist jede ganze Zahl ab 1."
            : offset is null
                ? $"„{asked.Offset}“ ist keine Zahl zu überspringender Gebiete (offset); erlaubt ist jede ganze Zahl ab 0."
            : asked.Datetime is { } time && !FeatureParameters.IsTime(time)
                ? $"„{time}“ ist kein Zeitpunkt und kein Zeitraum (datetime), zum Beispiel 2025-01-01 oder 2025-01-01/.."
            : null;
        return fault is null
            ? (new FeatureQuestion(asked, crs!, box, Math.Min(limit!.Value, MostItems), offset!.Value), null)
            : (null, fault);
    }

    public static string UnknownCrs(string parameter, string given) =>
        $"Das Koordinatensystem „{given}“ ({parameter}) wird nicht ausgegeben. Möglich sind: {string.Join(", ", FeatureCrs.All.Select(crs => crs.Uri))}.";
}
