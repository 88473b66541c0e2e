using Sozialplanung.Ingestion.Sources;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.SetSource;

/// <summary>Enters where a dataset is fetched from. Its secret is encrypted at once and never answered.</summary>
internal sealed class SetSourceHandler(
    ServiceDatabase<IngestionDb> database,
    SourceRules rules,
    SourceSecrets secrets,
    TimeProvider clock
)
{
    public async Task<SetSourceOutcome> SetAsync(
        string code,
        SourceRequest request,
        Caller caller,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        if (await session.Datasets.FindAsync([code], cancellationToken) is null)
        {
            return new SetSourceOutcome.UnknownDataset();
        }

        var row = await session.DatasetSources.FindAsync([code], cancellationToken);
        if ((rules.Fault(request, row) ?? SourceRules.FaultOfHostKey(request) ?? SourceRules.FaultOfLayer(request)) is { } fault)
        {
            return new SetSourceOutcome.Unusable(fault);
        }

        var secret =
            request.SignIn == SignInKind.None ? null
            : request.KeepsSecretOf(row) ? row!.Secret
            : secrets.Protect(code, request.Secret!);
        row ??= session.Add(new DatasetSourceRow { Dataset = code }).Entity;
        var address = request.Address.Trim();
        var layer = request.Service == ServiceKind.File ? "" : request.Layer.Trim();
        if ((row.Address, row.Service, row.Layer) != (address, request.Service, layer))
        {
            row.ForgetFetched();
        }

        (row.Address, row.Service, row.Layer) = (address, request.Service, layer);
        row.SignIn = request.SignIn;
        row.UserName = request.SignIn is SignInKind.Password or SignInKind.Key ? request.UserName : "";
        row.Header = request.SignIn == SignInKind.Header ? request.Header : "";
        row.Secret = secret;
        row.HostKey = address.StartsWith(SourceAccess.Sftp, StringComparison.OrdinalIgnoreCase) ? request.HostKey : "";
        (row.UpdatedAt, row.UpdatedBy) = (clock.GetUtcNow(), caller.UserName);
        await session.CommitAsync(cancellationToken);
        return new SetSourceOutcome.Stored();
    }

    /// <summary>False where there is no such dataset for the caller.</summary>
    public async Task<bool> RemoveAsync(string code, Caller caller, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        if (await session.Datasets.FindAsync([code], cancellationToken) is null)
        {
            return false;
        }

        if (await session.DatasetSources.FindAsync([code], cancellationToken) is { } row)
        {
            row.ForgetFetched();
            (row.Address, row.Service, row.Layer) = ("", ServiceKind.File, "");
            (row.SignIn, row.UserName, row.Header, row.HostKey, row.Secret) = (SignInKind.None, "", "", "", null);
            (row.UpdatedAt, row.UpdatedBy) = (clock.GetUtcNow(), caller.UserName);
        }

        await session.CommitAsync(cancellationToken);
        return true;
    }
}
