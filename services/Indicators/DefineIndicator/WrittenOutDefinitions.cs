using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Indicators.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.DefineIndicator;

/// <summary>Writes out the other indicators that a definition names, as they are now.</summary>
internal sealed class WrittenOutDefinitions(ServiceDatabase<IndicatorsDb> database, JsonSerializerOptions json)
{
    public async Task<(IndicatorDefinition Definition, IReadOnlyList<PlacedError> Faults)> ReadAsync(
        string code,
        IndicatorDefinition definition,
        CancellationToken cancellationToken
    )
    {
        if (!OtherIndicators.AreIn(definition))
        {
            return (definition, []);
        }

        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        var rows = await session.CurrentIndicators.AsNoTracking().ToListAsync(cancellationToken);
        var known = rows.Select(row => (row.Code, Definition: row.TryReadDefinition(json)))
            .Where(pair => pair.Definition is not null)
            .ToDictionary(pair => pair.Code, pair => pair.Definition!, StringComparer.Ordinal);
        var (written, faults) = new OtherIndicators(known).WrittenOut(code, definition);
        return (written, [.. faults.Select(Placed)]);
    }

    private static PlacedError Placed(ReferenceFault fault)
    {
        var place = fault.Position is { } position ? $"{fault.Part}, Zeichen {position}" : fault.Part;
        return new PlacedError($"{place}: {fault.Text}", Column: place);
    }
}
