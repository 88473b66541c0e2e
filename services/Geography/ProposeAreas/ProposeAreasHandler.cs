using Microsoft.EntityFrameworkCore;
using Sozialplanung.Geography.ImportAreas;
using Sozialplanung.Geography.Storage;
using Sozialplanung.Geometry.Coordinates;
using Sozialplanung.Geometry.GeoJson;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;
using Sozialplanung.Tables;

namespace Sozialplanung.Geography.ProposeAreas;

/// <summary>Looks at a file of areas and says what it is and how it could be read.</summary>
internal sealed class ProposeAreasHandler(ServiceDatabase<GeographyDb> database, TimeProvider clock)
{
    private const int ShownRows = 10;
    private const int ShownFindings = 100;

    /// <summary>
    /// Errors: <see cref="GeoFormatException"/> or <see cref="UnreadableFileException"/> with a sentence where the file is not usable at all.
    /// </summary>
    public async Task<ProposedAreas> HandleAsync(
        Caller caller,
        ReadOnlyMemory<byte> file,
        string fileName,
        ProposalWish wish,
        CancellationToken cancellationToken
    )
    {
        // A table has no boundaries, and so no layers and no coordinate system.
        var read = AreaTable.IsOne(file) ? null : ReadFile.Of(file, wish, cancellationToken);
        var features =
            read?.Layer.Features.Select(AreaFileReader.Source).ToList()
            ?? [.. AreaTable.Lines(file, wish.Layer, cancellationToken)];
        var columns = AttributeColumn.Of(features);
        var code = ColumnGuess.Code(columns);
        var name = ColumnGuess.Name(columns, code) ?? code;

        await using var session = await database.OpenAsync(caller, cancellationToken);
        var levels = await KnownLevels.ReadAsync(session, cancellationToken);
        var stored = await StoredAsync(session, cancellationToken);
        var current = await session
            .Versions.Where(version => version.IsCurrent)
            .Select(version => version.Version)
            .FirstOrDefaultAsync(cancellationToken);
        var levelColumns = LevelColumns.Of(columns, code, levels);
        var tiers = ColumnTiers.Of(columns, code, name, levels);
        // Columns of coarser levels say nothing of the own one.
        var titles = columns.Select(column => column.Name).Except(tiers.SelectMany(tier => new[] { tier.Code, tier.Name ?? "" }));
        var guessed = LevelGuess.Of([read?.LayerName ?? "", fileName, code?.Name ?? "", name?.Name ?? "", .. titles], levels);
        var (parent, parentRank) = ParentGuess.Of(code, columns, stored, guessed?.Code);
        var isKnown = guessed is not null && levels.Any(level => level.Code == guessed.Code);
        var profile = new AreaProfile
        {
            Version = current ?? clock.GetLocalNow().ToString("yyyy-MM-dd", null),
            Layer =
                read is null ? wish.Layer
                : read.LayerName.Length > 0 ? read.LayerName
                : null,
            Crs = wish.Crs,
            SwapAxes = wish.SwapAxes,
            Level = isKnown ? guessed!.Code : null,
            Levels = isKnown
                ? []
                :
                [
                    (guessed ?? Unnamed) with
                    {
                        Rank = parentRank + 1 ?? (levels.Count > 0 ? levels.Max(level => level.Rank) + 1 : 0),
                    },
                ],
            Code = code?.Name ?? "",
            Name = name?.Name ?? "",
            Pad = code is null ? 0 : Padding(code, stored),
            Parent = parent,
        };
        var several = code is null ? null : new SeveralLevels(code, columns, stored, levels);
        return new ProposedAreas
        {
            Format = read?.File.Format,
            Layers = [.. read?.File.Layers.Where(layer => layer.Length > 0) ?? []],
            System = read is { Question: null } ? Epsg(read.Layer.System) : null,
            SystemSource = read?.Source ?? SystemSource.Told,
            SystemText = read?.File.SystemName(read.LayerName),
            Candidates = [.. read?.Candidates.Select(Epsg) ?? []],
            Question = read?.Question,
            LooksSwapped = read?.LooksSwapped ?? false,
            Features = features.Count,
            Attributes = [.. columns.Select(column => column.Described())],
            Rows = [.. Enumerable.Range(0, Math.Min(ShownRows, features.Count)).Select(row => Row(columns, row))],
            SameKeys = SameKeys.Of(columns, features),
            LevelColumns = levelColumns,
            Tiers = tiers,
            Profile = several?.InRows(profile, levelColumns) ?? several?.InColumns(profile, tiers) ?? profile,
            Levels = levels,
            Outline = read is { Question: null } ? AreaOutline.Of(Metres(read.Layer), name?.Name) : null,
            Findings =
            [
                .. read?.Layer.Findings.Take(ShownFindings)
                    .Select(finding => new PlacedError(finding.Text, finding.Feature == 0 ? null : finding.Feature))
                    ?? [],
            ],
        };
    }

    private static LevelProfile Unnamed =>
        new()
        {
            Code = "gebiet",
            Name = "Gebiet",
            NamePlural = "Gebiete",
            Rank = 0,
        };

    private static Task<List<StoredArea>> StoredAsync(GeographyDb session, CancellationToken cancellationToken) =>
        session
            .AreasOf(version: null)
            .Join(
                session.Levels.Where(level => !level.IsOverlapping && level.CellMetres == null),
                area => area.Level,
                level => level.Code,
                (area, level) => new StoredArea(area.Code, area.Level, area.Parent, level.Rank)
            )
            .ToListAsync(cancellationToken);

    // Only where the areas are known by longer codes: running numbers of two lengths have lost no zeros.
    private static int Padding(AttributeColumn code, IReadOnlyList<StoredArea> stored)
    {
        var known = stored.Select(area => area.Code).ToHashSet(StringComparer.Ordinal);
        var longest = code.Filled.Count == 0 ? 0 : code.Filled.Max(value => value.Length);
        return Enumerable
            .Range(longest, 3)
            .FirstOrDefault(length =>
                code.Share(known.Contains) < 0.5 && code.Share(value => known.Contains(value.PadLeft(length, '0'))) > 0.8
            );
    }

    private static IReadOnlyList<SourceFeature> Metres(GeoLayer layer) =>
        [.. layer.In(CoordinateSystem.Utm32).Features.Select(AreaFileReader.Source)];

    private static IReadOnlyList<string> Row(IReadOnlyList<AttributeColumn> columns, int row) =>
        [.. columns.Select(column => AttributeColumn.Shorten(column.Values[row]))];

    private static string Epsg(CoordinateSystem system) => $"EPSG:{(int)system}";
}
