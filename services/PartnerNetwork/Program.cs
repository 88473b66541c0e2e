using Sozialplanung.PartnerNetwork;
using Sozialplanung.PartnerNetwork.Storage;
using Sozialplanung.ServiceDefaults;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults<NetworkDb>("network");
builder.Services.AddValidation();
builder.Services.AddPartnerNetwork(builder.Configuration);

var app = builder.Build();
app.MapServiceDefaults();
app.MapPartnerNetwork();
await app.RunAsync();
