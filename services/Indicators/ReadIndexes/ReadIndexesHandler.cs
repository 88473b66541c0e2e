using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Indicators.ComputeIndex;
using Sozialplanung.Indicators.Reading;
using Sozialplanung.Indicators.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Indicators.ReadIndexes;

/// <summary>Lists indexes as far as row-level security shows them, and the versions of one.</summary>
internal sealed class ReadIndexesHandler(ServiceDatabase<IndicatorsDb> database, ReleaseFrames frames, JsonSerializerOptions json)
{
    public async Task<IReadOnlyList<ShownIndex>> ListAsync(Caller caller, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var rows = await session
            .Indexes.AsNoTracking()
            .Where(index => !index.IsRetired && (index.IsCurrent || index.IsPublished))
            .OrderBy(index => index.Code)
            .ToListAsync(cancellationToken);
        return [.. rows.GroupBy(row => row.Code).Select(versions => Shown([.. versions], caller))];
    }

    /// <summary>All versions, the latest first; also of an index that is out of use.</summary>
    public async Task<IReadOnlyList<IndexVersion>> VersionsAsync(string code, Caller caller, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var rows = await session
            .Indexes.AsNoTracking()
            .Where(index => index.Code == code)
            .OrderByDescending(index => index.Version)
            .ToListAsync(cancellationToken);
        var (frame, _) = await frames.FindAsync(session, null, cancellationToken);
        return rows.ConvertAll(row => VersionOf(row, frame));
    }

    private ShownIndex Shown(IndexRow[] versions, Caller caller)
    {
        var published = versions.SingleOrDefault(row => row.IsPublished);
        var current = versions.SingleOrDefault(row => row.IsCurrent) ?? published!;
        var definition = current.ReadDefinition(json);
        return new ShownIndex
        {
            Code = current.Code,
            Name = definition.Name,
            Description = definition.Description,
            Version = current.Version,
            PublishedVersion = published?.Version,
            PublishedAt = published?.PublishedAt,
            CreatedBy = caller.May(Right.ReadDefinitions) ? current.CreatedBy : null,
            CreatedAt = current.CreatedAt,
            Definition = definition,
        };
    }

    private IndexVersion VersionOf(IndexRow row, ReleaseFrame? frame)
    {
        var definition = row.ReadDefinition(json);
        return new IndexVersion
        {
            Version = row.Version,
            CreatedBy = row.CreatedBy,
            CreatedAt = row.CreatedAt,
            IsPublished = row.IsPublished,
            IsRetired = row.IsRetired,
            PublishedBy = row.PublishedBy,
            PublishedAt = row.PublishedAt,
            Definition = definition,
            Words = IndexWords.Of(definition, frame),
        };
    }
}
