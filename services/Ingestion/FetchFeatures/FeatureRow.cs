using System.Buffers;
using System.Text.Json;

namespace Sozialplanung.Ingestion.FetchFeatures;

/// <summary>
/// The attributes of a feature while they are read. What is nested becomes columns of its own (<c>adresse.ort</c>), what comes several
/// times stands in one cell; the geometry is left out.
/// </summary>
internal sealed class FeatureRow
{
    public const int MostDepth = 16;
    private const string IdColumn = "feature_id";
    private const string Between = "; ";

    // GeoServer makes such ids anew for each answer where a table has no key: in the table they would change every night.
    private const string MadeUp = "fid-";

    private readonly List<string> _names = [];
    private readonly Dictionary<string, List<(string Text, bool IsNumber)>> _values = new(StringComparer.Ordinal);

    public void Add(string name, string? text, bool isNumber = false)
    {
        if (!_values.TryGetValue(name, out var values))
        {
            _names.Add(name);
            _values[name] = values = [];
        }

        if (text is not null)
        {
            values.Add((text, isNumber));
        }
    }

    public FeatureEntry ToEntry(string? id)
    {
        if (id is not null && IsLasting(id) && !_values.ContainsKey(IdColumn))
        {
            Add(IdColumn, id);
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            foreach (var name in _names)
            {
                json.WritePropertyName(name);
                Write(json, _values[name]);
            }

            json.WriteEndObject();
        }

        return new FeatureEntry(id, buffer.WrittenSpan.ToArray());
    }

    private static bool IsLasting(string id) => !id.Contains(MadeUp, StringComparison.Ordinal);

    private static void Write(Utf8JsonWriter json, List<(string Text, bool IsNumber)> values)
    {
        switch (values)
        {
            case []:
                json.WriteNullValue();
                break;
            case [(var number, true)]:
                json.WriteRawValue(number); // with the digits the service has sent
                break;
            default:
                json.WriteStringValue(string.Join(Between, values.Select(value => value.Text)));
                break;
        }
    }
}
