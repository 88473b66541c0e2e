namespace Sozialplanung.DemoDistrict.Deliver;

/// <summary>How many people and years: the areas and streets are the same in all.</summary>
internal enum DemoSize
{
    /// <summary>About 195,000 people, six years.</summary>
    Full,

    /// <summary>A third of the people, two years: enough that most values may be shown.</summary>
    Medium,

    /// <summary>A twentieth of the people, two years: nearly everything is withheld.</summary>
    Small,
}
