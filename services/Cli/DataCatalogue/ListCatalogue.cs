using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.DataCatalogue;

internal sealed class ListCatalogue : ICommand
{
    public string Words => "catalogue list";

    public (string Usage, string Purpose) Help =>
        ("[--overdue]", "Nennt alle Datensätze des Datenkatalogs, vorhandene und gewünschte; --overdue: nur überfällige.");

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var entries = (await installation.GetAsync(CataloguePath.All, cancellationToken)).EnumerateArray();
        foreach (var entry in entries.Where(entry => !arguments.Has("--overdue") || entry.GetProperty("isOverdue").GetBoolean()))
        {
            await output.WriteLineAsync(CatalogueLines.Of(entry));
        }

        return 0;
    }
}
