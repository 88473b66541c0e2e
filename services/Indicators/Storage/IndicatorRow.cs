using System.Text.Json;
using Sozialplanung.Indicators.Definitions;

namespace Sozialplanung.Indicators.Storage;

/// <summary>A version of the definition of an indicator. A change is a new version; old ones stay, releases name theirs.</summary>
internal sealed class IndicatorRow
{
    public required string Code { get; init; }

    /// <summary>Counts the definitions of the code.</summary>
    public required int Version { get; init; }

    public bool IsCurrent { get; set; }

    public bool IsRetired { get; set; }

    /// <summary>The JSON of the <see cref="IndicatorDefinition"/>.</summary>
    public required string Definition { get; init; }

    public required string CreatedBy { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>Changes with every change: a second planner at the same moment is noticed.</summary>
    public uint RowVersion { get; init; }

    /// <summary>
    /// Null where what is stored can no longer be read: one such definition must keep nobody from the others. A release names it.
    /// </summary>
    public IndicatorDefinition? TryReadDefinition(JsonSerializerOptions json)
    {
        try
        {
            return JsonSerializer.Deserialize<IndicatorDefinition>(Definition, json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
