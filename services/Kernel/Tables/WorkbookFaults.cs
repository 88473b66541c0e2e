using System.Xml;

namespace Sozialplanung.Tables;

/// <summary>What archives and XML say about broken workbooks, as one sentence a provider can act on.</summary>
internal static class WorkbookFaults
{
    /// <param name="name">What a sentence calls the file: <c>Die Excel-Datei</c>.</param>
    /// <param name="read">Reads some of the file.</param>
    public static T Guard<T>(string name, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (XmlException e) when (e.Message.Contains("DTD", StringComparison.Ordinal))
        {
            throw new UnreadableFileException(
                $"{name} enthält eine Dokumenttyp-Definition. Das ist in solchen Dateien nicht vorgesehen und wird nicht gelesen."
            );
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or EndOfStreamException or NotSupportedException)
        {
            throw new UnreadableFileException(
                $"{name} ist beschädigt oder unvollständig übertragen. Bitte liefern Sie sie noch einmal."
            );
        }
    }
}
