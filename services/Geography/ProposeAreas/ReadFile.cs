using Sozialplanung.Geography.ImportAreas;
using Sozialplanung.Geometry.Coordinates;
using Sozialplanung.Geometry.GeoFiles;
using Sozialplanung.Geometry.GeoJson;

namespace Sozialplanung.Geography.ProposeAreas;

/// <summary>A file as far as it can be read before a person has answered what it leaves open.</summary>
internal sealed record ReadFile(GeoFile File, string LayerName, GeoLayer Layer)
{
    public required SystemSource Source { get; init; }

    public required IReadOnlyList<CoordinateSystem> Candidates { get; init; }

    public required bool LooksSwapped { get; init; }

    public string? Question { get; init; }

    /// <summary>Errors: <see cref="GeoFormatException"/>.</summary>
    public static ReadFile Of(ReadOnlyMemory<byte> bytes, ProposalWish wish, CancellationToken cancellationToken)
    {
        if (!AreaFileReader.TryReadSystem(wish.Crs, out var system))
        {
            throw new GeoFormatException(
                $"Das Koordinatensystem „{wish.Crs}“ wird nicht gelesen, nur {CoordinateSystemDetection.KnownNames}."
            );
        }

        var file = GeoFile.Open(bytes);
        var name = wish.Layer is null && file.Layers.Count > 0 ? file.Layers[0] : file.LayerOf(wish.Layer);
        var options = new GeoReadOptions
        {
            Layer = name,
            System = system,
            IsSwapped = wish.SwapAxes,
            Limits = new GeoJsonLimits { Cancelled = cancellationToken },
        };
        var layer = Read(file, options, out var looksSwapped);
        looksSwapped |= !wish.SwapAxes && CoordinateSystemDetection.LooksSwapped(layer.Extent, layer.System);
        var candidates = looksSwapped ? [] : ZoneQuestion.CandidatesOf(layer);
        var question = looksSwapped
            ? "Die Koordinaten ergeben nur dann einen Ort in Deutschland, wenn Rechts- und Hochwert (Länge und Breite) vertauscht sind. Bitte „Achsen vertauschen“ ankreuzen, wenn das so gemeint ist."
            : ZoneQuestion.Of(layer);
        return new ReadFile(file, name, layer)
        {
            Source =
                question is not null ? SystemSource.Asked
                : system is not null ? SystemSource.Said
                : layer.IsSystemNamed ? SystemSource.Named
                : SystemSource.Told,
            Candidates = candidates.Count > 1 ? candidates : [],
            LooksSwapped = looksSwapped,
            Question = question,
        };
    }

    /// <summary>Where the numbers fit no place, they may with the axes exchanged; then the attributes can be shown beside the question.</summary>
    private static GeoLayer Read(GeoFile file, GeoReadOptions options, out bool looksSwapped)
    {
        looksSwapped = false;
        try
        {
            return file.Read(options);
        }
        catch (GeoFormatException) when (!options.IsSwapped && Swapped(file, options) is { } swapped)
        {
            looksSwapped = true;
            return swapped;
        }
    }

    private static GeoLayer? Swapped(GeoFile file, GeoReadOptions options)
    {
        try
        {
            var layer = file.Read(options with { IsSwapped = true });
            return GermanExtent.Holds(layer.Extent, layer.System) ? layer : null;
        }
        catch (GeoFormatException)
        {
            return null;
        }
    }
}
