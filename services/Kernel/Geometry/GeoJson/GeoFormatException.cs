namespace Sozialplanung.Geometry.GeoJson;

/// <summary>A file that cannot be read as a whole. The message is a German sentence for the person who sent it.</summary>
public sealed class GeoFormatException : FormatException
{
    /// <summary>Without a sentence; only for the framework.</summary>
    public GeoFormatException() { }

    /// <summary>With the German sentence.</summary>
    public GeoFormatException(string message)
        : base(message) { }

    /// <summary>With the German sentence and what caused it.</summary>
    public GeoFormatException(string message, Exception innerException)
        : base(message, innerException) { }
}
