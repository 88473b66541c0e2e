namespace Sozialplanung.Indicators.Counting;

/// <summary>What the numbers of a measure are, as its provider's dataset says.</summary>
internal enum MeasureNature
{
    /// <summary>Adds up over areas, categories and periods; may stand for persons, so the pattern protects it.</summary>
    Count,

    /// <summary>
    /// A finished figure (share, mean, index) that was not made public: how many persons it stands for cannot be told.
    /// </summary>
    ReadyMade,

    /// <summary>A finished figure that its provider has made public itself.</summary>
    Published,
}
