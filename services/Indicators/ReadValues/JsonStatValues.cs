using System.Text.Encodings.Web;
using System.Text.Json;
using Sozialplanung.Facts;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Indicators.Reading;

namespace Sozialplanung.Indicators.ReadValues;

/// <summary>Values as JSON-stat 2.0 (json-stat.org/full): null and a status where there is no number.</summary>
internal static class JsonStatValues
{
    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static RenderedAnswer Render(ValueTable table, MapClasses classes)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, _options))
        {
            json.WriteStartObject();
            json.WriteString("version", "2.0");
            json.WriteString("class", "dataset");
            json.WriteString("label", table.Indicator.Definition.Name);
            json.WriteString("source", table.Indicator.Definition.Source);
            json.WriteString("updated", table.Release.PublishedAt ?? table.Release.ComputedAt);
            WriteStrings(json, "note", MandatoryNotes.Of(table));
            WriteStrings(json, "id", ["area", "time"]);
            json.WriteStartArray("size");
            json.WriteNumberValue(table.Areas.Count);
            json.WriteNumberValue(table.Periods.Count);
            json.WriteEndArray();
            WriteDimensions(json, table);
            WriteCells(json, table);
            WriteExtension(json, table, classes);
            json.WriteEndObject();
        }

        return new RenderedAnswer { Content = stream.ToArray() };
    }

    private static void WriteDimensions(Utf8JsonWriter json, ValueTable table)
    {
        json.WriteStartObject("role");
        WriteStrings(json, "geo", ["area"]);
        WriteStrings(json, "time", ["time"]);
        json.WriteEndObject();
        json.WriteStartObject("dimension");
        WriteDimension(json, "area", "Gebiet", table.Areas.Select(area => (area.Code, area.Name)));
        WriteDimension(json, "time", "Zeitraum", table.Periods.Select(period => (period, period)));
        json.WriteEndObject();
    }

    private static void WriteDimension(
        Utf8JsonWriter json,
        string name,
        string label,
        IEnumerable<(string Code, string Label)> categories
    )
    {
        json.WriteStartObject(name);
        json.WriteString("label", label);
        json.WriteStartObject("category");
        WriteStrings(json, "index", categories.Select(category => category.Code));
        json.WriteStartObject("label");
        foreach (var (code, text) in categories)
        {
            json.WriteString(code, text);
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteCells(Utf8JsonWriter json, ValueTable table)
    {
        json.WriteStartArray("value");
        foreach (var cell in table.Cells)
        {
            if (cell.Number is { } number)
            {
                json.WriteNumberValue(number);
            }
            else
            {
                json.WriteNullValue();
            }
        }

        json.WriteEndArray();
        json.WriteStartObject("status");
        for (var i = 0; i < table.Cells.Length; i++)
        {
            var cell = table.Cells[i];
            if (cell.Number is null || cell.AllFlags is { Length: > 0 })
            {
                json.WriteString(
                    i.ToString(System.Globalization.CultureInfo.InvariantCulture),
                    cell.Number is null ? cell.State.ToString() : string.Join(',', cell.AllFlags!)
                );
            }
        }

        json.WriteEndObject();
    }

    private static void WriteExtension(Utf8JsonWriter json, ValueTable table, MapClasses classes)
    {
        var definition = table.Indicator.Definition;
        json.WriteStartObject("extension");
        json.WriteStartObject("indicator");
        json.WriteString("code", table.Indicator.Code);
        json.WriteNumber("version", table.Indicator.Version);
        json.WriteString("name", definition.Name);
        json.WriteString("kind", IndicatorKinds.WordOf(definition.DeclaredKind));
        json.WriteString("unit", definition.Unit);
        json.WriteNumber("decimals", definition.Decimals);
        json.WriteString("direction", DirectionWords.Of(definition.Direction));
        json.WriteNumber("factor", definition.Factor);
        if (definition.Occasions.Count > 0)
        {
            json.WriteStartObject("occasions");
            foreach (var (period, occasion) in definition.Occasions)
            {
                json.WriteString(period, occasion);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartObject("release");
        json.WriteString("id", table.Release.Id);
        json.WriteString("name", table.Release.Name);
        json.WriteString("state", table.Release.State);
        json.WriteEndObject();
        json.WriteString("audience", table.Viewer.Audience.ToString());
        WriteStrings(json, "levels", table.Levels.Select(level => level.Code));
        WriteAreaLevels(json, table.Areas);
        json.WriteStartObject("signs");
        foreach (var (state, sign, _) in ValueSigns.All)
        {
            json.WriteString(state.ToString(), sign);
        }

        json.WriteEndObject();
        WriteClasses(json, classes);
        WriteEstimatedShares(json, table);
        WriteStrings(json, "notes", MandatoryNotes.Of(table));
        json.WriteEndObject();
    }

    /// <summary>By the index of the cell, as status: how much of a converted number is estimated, 0 to 1.</summary>
    private static void WriteEstimatedShares(Utf8JsonWriter json, ValueTable table)
    {
        if (!table.HasEstimated)
        {
            return;
        }

        json.WriteStartObject("estimatedShares");
        for (var i = 0; i < table.Cells.Length; i++)
        {
            if (table.Cells[i].EstimatedShare is { } share)
            {
                json.WriteNumber(i.ToString(System.Globalization.CultureInfo.InvariantCulture), Math.Round(share, 4));
            }
        }

        json.WriteEndObject();
    }

    private static void WriteAreaLevels(Utf8JsonWriter json, IReadOnlyList<ReleasedArea> areas)
    {
        json.WriteStartObject("areaLevels");
        foreach (var area in areas)
        {
            json.WriteString(area.Code, area.Level);
        }

        json.WriteEndObject();
    }

    private static void WriteClasses(Utf8JsonWriter json, MapClasses classes)
    {
        json.WriteStartObject("classes");
        json.WriteString("method", classes.Method);
        json.WriteStartArray("breaks");
        foreach (var limit in classes.Breaks)
        {
            json.WriteNumberValue(limit);
        }

        json.WriteEndArray();
        json.WriteNumber("count", classes.Breaks.Count);
        json.WriteString("edition", classes.IsOwn ? "own" : "public");
        if (classes.ZeroClass is { } zeros)
        {
            json.WriteNumber("zeroClass", zeros);
        }

        json.WriteEndObject();
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
