using Sozialplanung.Ingestion.Sources;

namespace Sozialplanung.Ingestion.FetchFeatures;

/// <summary>A layer of a service: how it is asked for, and what it is called for people.</summary>
public sealed record SourceLayer(string Name, string Title);

/// <summary>What becomes of the features.</summary>
internal enum FeatureShape
{
    /// <summary>Their attributes are the rows of a table.</summary>
    Table,

    /// <summary>They stay what they are, with their geometry.</summary>
    GeoJson,
}

/// <summary>A service of geodata that hands out the features of its layers page by page.</summary>
internal interface IFeatureService
{
    /// <summary>Errors: <see cref="FetchFaultException"/> with the sentence.</summary>
    Task<IReadOnlyList<SourceLayer>> LayersAsync(SourceAccess source, CancellationToken cancellationToken);

    /// <summary>The way through all features of the layer of the source. Errors: <see cref="FetchFaultException"/>.</summary>
    Task<FeatureWalk> WalkAsync(SourceAccess source, int pageSize, FeatureShape shape, CancellationToken cancellationToken);
}

/// <summary>How the pages of a layer follow one another.</summary>
internal sealed record FeatureWalk
{
    public required Uri First { get; init; }

    /// <summary>Media types to ask for.</summary>
    public required string Accept { get; init; }

    /// <summary>Takes an answer apart. Errors: <see cref="FetchFaultException"/> where it holds no features.</summary>
    public required Func<ServiceAnswer, FeaturePage> Read { get; init; }

    /// <summary>The address of the page behind this one, after so many features; null at the end.</summary>
    public required Func<FeaturePage, FeatureBook, Uri?> After { get; init; }

    /// <summary>How many features there are, where no page has said so; null where the end of the pages tells. Errors: <see
    /// cref="FetchFaultException"/> where the end tells nothing either.</summary>
    public required Func<FeatureBook, CancellationToken, Task<long?>> CountAsync { get; init; }
}
