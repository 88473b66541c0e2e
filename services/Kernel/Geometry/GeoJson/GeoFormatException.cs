namespace Sozialplanung.Geometry.GeoJson;

/// <summary>A file that cannot be read as a whole. The message is a German sentence for the person who sent it.</summary>
public sealed class GeoFormatException : FormatException
{
    public GeoFormatException()
    {
    }

    public GeoFormatException(string message)
        : base(message)
    {
    }

    public GeoFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
