using System.Xml;
using System.Xml.Linq;

namespace Sozialplanung.Ingestion.FetchFeatures;

/// <summary>XML from outside: without DTD, without entities, nothing that lies elsewhere.</summary>
internal static class ServiceXml
{
    // An element is never deeper in a description or in features without nonsense; the tree is walked by recursion.
    private const int MostDepth = 200;

    private static readonly XmlReaderSettings _settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    public static bool IsXml(ReadOnlySpan<byte> body)
    {
        foreach (var letter in body[..Math.Min(body.Length, 64)])
        {
            if (letter is (byte)'<')
            {
                return true;
            }

            if (letter is (byte)'{' or (byte)'[')
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Null where it is no XML, or one with a DTD or too deep.</summary>
    public static XDocument? TryRead(ReadOnlyMemory<byte> body)
    {
        try
        {
            ThrowIfDeep(body);
            using var reader = Open(body);
            return XDocument.Load(reader);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static XmlReader Open(ReadOnlyMemory<byte> body) =>
        XmlReader.Create(new MemoryStream(body.ToArray(), writable: false), _settings);

    private static void ThrowIfDeep(ReadOnlyMemory<byte> body)
    {
        using var reader = Open(body);
        while (reader.Read())
        {
            if (reader.Depth > MostDepth)
            {
                throw new XmlException("Deeper than any description of features.");
            }
        }
    }
}
