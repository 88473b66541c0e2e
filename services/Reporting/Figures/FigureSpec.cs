using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sozialplanung.Reporting.Figures;

/// <summary>
/// A figure of a report, as the renderer of the web application reads it (<c>gateway/web/figures/figureSpec.ts</c>; the files in
/// <c>figures/specs</c> hold both sides to each other). What it draws from is named by the id of an element of the page:
/// <c>#map</c>. What is null is left to the renderer.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(MapFigure), "map")]
[JsonDerivedType(typeof(BarsFigure), "bars")]
[JsonDerivedType(typeof(SeriesFigure), "series")]
[JsonDerivedType(typeof(TableFigure), "table")]
[JsonDerivedType(typeof(PlaceFigure), "place")]
internal abstract record FigureSpec(string Title)
{
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Pixels.</summary>
    public int? Width { get; init; }

    public string ToJson() => JsonSerializer.Serialize(this, _json);
}

/// <summary>A figure that shows values of an indicator, in JSON-stat.</summary>
internal abstract record ValueFigure(string Title, string Data) : FigureSpec(Title)
{
    /// <summary>Instead of the unit of the data.</summary>
    public string? Unit { get; init; }

    /// <summary>Printed beneath.</summary>
    public string? Source { get; init; }

    /// <summary>Areas to draw, in this order.</summary>
    public IReadOnlyList<string>? Areas { get; init; }

    /// <summary>Names to print instead of those in the data, by area code.</summary>
    public IReadOnlyDictionary<string, string>? Labels { get; init; }
}

/// <summary>A choropleth map of one period with its legend.</summary>
internal sealed record MapFigure(string Title, string Data, string Geometry) : ValueFigure(Title, Data)
{
    public string? Backdrop { get; init; }

    public string? Period { get; init; }

    /// <summary>Areas to point out.</summary>
    public IReadOnlyList<string>? Highlight { get; init; }

    /// <summary>Pixels at most.</summary>
    public int? Height { get; init; }
}

/// <summary>The areas of one period by value.</summary>
internal sealed record BarsFigure(string Title, string Data) : ValueFigure(Title, Data)
{
    /// <summary>Outlines whose areas alone are drawn.</summary>
    public string? Geometry { get; init; }

    public string? Period { get; init; }

    public IReadOnlyList<string>? Highlight { get; init; }

    /// <summary>The larger area whose value is drawn as a line.</summary>
    public IReadOnlyList<string>? Reference { get; init; }
}

/// <summary>The years of some areas as lines.</summary>
internal sealed record SeriesFigure(string Title, string Data) : ValueFigure(Title, Data)
{
    /// <summary>Larger areas, dashed.</summary>
    public IReadOnlyList<string>? Reference { get; init; }

    public int? Height { get; init; }
}

/// <summary>Areas by periods.</summary>
internal sealed record TableFigure(string Title, string Data) : ValueFigure(Title, Data)
{
    public string? Geometry { get; init; }

    /// <summary>Larger areas, in the last rows.</summary>
    public IReadOnlyList<string>? Reference { get; init; }
}

/// <summary>Where some areas lie, without values; the title is its text alternative.</summary>
internal sealed record PlaceFigure(string Title, string Geometry, string Backdrop) : FigureSpec(Title)
{
    public IReadOnlyList<string>? Highlight { get; init; }

    public int? Height { get; init; }
}
