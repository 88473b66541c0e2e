namespace Sozialplanung.Geography.Storage;

/// <summary>
/// An area as a place in the tree. Its boundary and its label are columns for SQL alone, and areas come as a whole file: they are
/// entered by SQL, too.
/// </summary>
internal sealed class AreaRow
{
    public required string Version { get; init; }

    public required string Code { get; init; }

    public required string Level { get; init; }

    public required string Name { get; init; }

    public string? Parent { get; init; }

    public required string[] Path { get; init; }

    /// <summary>Null where its boundary is not known.</summary>
    public double? SquareMetres { get; init; }
}
